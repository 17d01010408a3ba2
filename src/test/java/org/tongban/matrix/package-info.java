/** Who gets which answer from which endpoint: every role, every endpoint, own, foreign and made-up cases, two regions. */
@NullMarked
package org.tongban.matrix;

import org.jspecify.annotations.NullMarked;
