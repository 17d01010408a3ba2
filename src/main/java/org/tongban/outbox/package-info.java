/**
 * What goes out of the hall: noted in the transaction of the fact it follows from, as a name and ids only, and delivered
 * once that has committed. Whoever carries it out and whoever delivers it know each other by this alone.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.tongban.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
