/** Who is at the other end of a line as far as a server can tell, and how much has come from there lately. */
@NullMarked
@ApplicationModule(allowedDependencies = {"text"})
package org.tongban.caller;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
