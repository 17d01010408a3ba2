/**
 * What all else asks about a running flow: what it is about, whose region it is of, and what it is told.
 */
@NullMarked
package org.tongban.engine.run;

import org.jspecify.annotations.NullMarked;
