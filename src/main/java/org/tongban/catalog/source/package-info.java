/** The catalogue's files: YAML with its lines, the schemas it keeps, and how what is wrong in a file is told. */
@NullMarked
package org.tongban.catalog.source;

import org.jspecify.annotations.NullMarked;
