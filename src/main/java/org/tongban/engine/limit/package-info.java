/** Limits written in words, and the timers and dates of tasks that follow them. */
@NullMarked
package org.tongban.engine.limit;

import org.jspecify.annotations.NullMarked;
