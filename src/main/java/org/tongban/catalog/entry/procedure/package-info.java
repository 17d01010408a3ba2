/** What the law of an item's procedure makes of its papers: their words, what is lacking, and the ways to contest. */
@NullMarked
@NamedInterface("entry")
package org.tongban.catalog.entry.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
