/**
 * How an application comes in: drafts, their check, their submission, the opening of the case; and the sweep of what nobody
 * goes on with.
 */
@NullMarked
@NamedInterface("intake")
package org.tongban.cases.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
