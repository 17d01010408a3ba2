/** What a case is asked to hand in, and what came of each of these materials. */
@NullMarked
@NamedInterface("material")
package org.tongban.cases.material;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
