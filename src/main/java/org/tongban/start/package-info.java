/** What the operator reads when Tongban cannot start: one sentence, and no trace of the program. */
@NullMarked
@ApplicationModule(allowedDependencies = {"cases", "files"})
package org.tongban.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
