/** What people type and paste: one way to write line ends, lengths in characters, numbers as they are meant. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.tongban.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
