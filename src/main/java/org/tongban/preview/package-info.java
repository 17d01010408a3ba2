/**
 * Opens and draws what applicants handed in. Such a file may be broken or hostile, so nothing of it is opened in the
 * server itself: {@link org.tongban.preview.Previews} asks child processes with little memory and little time, and what
 * they cannot draw faithfully they say instead of drawing it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.tongban.preview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
