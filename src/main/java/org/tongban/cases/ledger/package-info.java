/**
 * The lines that are only ever added to a case: who did what, what each post concluded, which limit came near or was missed.
 */
@NullMarked
@NamedInterface("ledger")
package org.tongban.cases.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
