/** Every version of every entry: the shelf they stand on, which of them holds where on a day, and how new ones are published. */
@NullMarked
package org.tongban.catalog.version;

import org.jspecify.annotations.NullMarked;
