/** All rules, and how what they find is told. */
@NullMarked
package org.tongban.engine.check.book;

import org.jspecify.annotations.NullMarked;
