/**
 * Who may write what of a running flow: the register's words everything, the clock what has become due, a desk its tasks,
 * an administrator that a flow rests or a job is tried again. Nobody else writes anything, whichever way they come.
 */
@NullMarked
package org.tongban.engine.flow;

import org.jspecify.annotations.NullMarked;
