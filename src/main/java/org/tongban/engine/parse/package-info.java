/**
 * What is made of a model when it is read: timers, the names and dates of tasks, and who listens to its tasks and its end.
 */
@NullMarked
package org.tongban.engine.parse;

import org.jspecify.annotations.NullMarked;
