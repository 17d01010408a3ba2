/** The rules that the catalogue's files keep beyond their schemas, of each entry and of all of them together. */
@NullMarked
package org.tongban.catalog.source.rule;

import org.jspecify.annotations.NullMarked;
