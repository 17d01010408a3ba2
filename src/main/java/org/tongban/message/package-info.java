/**
 * Short messages that tell applicants that something has come of their case: noted with the paper or fact they follow from,
 * sent through the outbox, with what became of each. Where no gateway is set up nothing is noted.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"cases", "cases :: register", "document", "document :: content", "outbox"})
package org.tongban.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
