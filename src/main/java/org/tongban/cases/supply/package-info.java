/** Materials that come in after submission: what is awaited, what was promised, what came and what did not. */
@NullMarked
@NamedInterface("supply")
package org.tongban.cases.supply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
