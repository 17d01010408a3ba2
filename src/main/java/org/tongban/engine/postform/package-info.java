/**
 * A post's form: what it shows and offers of what the task is about, and what of the filled-in gets through.
 */
@NullMarked
package org.tongban.engine.postform;

import org.jspecify.annotations.NullMarked;
