/**
 * The limits of a case, one row each: the only place that knows a date of a limit, and the only one that tells its light.
 */
@NullMarked
@NamedInterface("term")
package org.tongban.cases.term;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
