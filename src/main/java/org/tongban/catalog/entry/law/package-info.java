/** What an entry has from the law: the provisions it cites, its limits, commitments and what is counted apart. */
@NullMarked
@NamedInterface("entry")
package org.tongban.catalog.entry.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
