/** Papers that are written and wait for their numbers. */
@NullMarked
package org.tongban.document.waiting;

import org.jspecify.annotations.NullMarked;
