/** What a file must look like, so that others can read it. */
@NullMarked
package org.tongban.engine.check.structure;

import org.jspecify.annotations.NullMarked;
