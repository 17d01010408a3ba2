/**
 * What every request must be before any page or interface looks at it: a plain address under a known host, a body of a
 * bounded size that comes at a bounded pace, and not too many of them; and what every answer must not do: lead to another
 * host, or let a cookie travel in the clear.
 */
@NullMarked
package org.tongban.portal.gate;

import org.jspecify.annotations.NullMarked;
