/**
 * What the engine runs a flow about: each kind of it is a {@link org.tongban.matter.Family} that knows its own numbers and
 * answers what the engine asks of any. Implemented where the kind is kept; knows neither the engine nor any kind.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"form", "organisation", "text"})
package org.tongban.matter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
