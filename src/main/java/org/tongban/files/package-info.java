/**
 * Files that people hand in: taken in as streams, looked at by content, kept where {@link org.tongban.files.FileStore} says, and verified
 * when they are read, at most ten minutes after the last time.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"caller", "preview", "text"})
package org.tongban.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
