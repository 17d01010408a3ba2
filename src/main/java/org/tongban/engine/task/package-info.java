/**
 * Whose a task is: what it is called, who can do it and who may not, who has taken it, and what is said beside it.
 */
@NullMarked
package org.tongban.engine.task;

import org.jspecify.annotations.NullMarked;
