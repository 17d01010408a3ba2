/** Who works in the hall: the posts that the system's stages know, and those that departments have of their own. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text"})
package org.tongban.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
