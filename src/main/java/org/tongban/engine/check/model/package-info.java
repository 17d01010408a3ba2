/** The files that belong together, as rules see them: flows, tables, forms, list entries, and where something stands. */
@NullMarked
package org.tongban.engine.check.model;

import org.jspecify.annotations.NullMarked;
