/** In which words a paper tells what it tells: filled in by the law of the procedure, and for a one-thing item by item. */
@NullMarked
package org.tongban.document.words;

import org.jspecify.annotations.NullMarked;
