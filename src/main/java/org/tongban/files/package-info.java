/**
 * Files that people hand in: taken in as streams, looked at by content, kept where {@link org.tongban.files.FileStore} says, and verified
 * whenever they are read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"caller", "preview", "text"})
package org.tongban.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
