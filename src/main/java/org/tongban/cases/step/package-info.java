/** The steps of a case in law, and who has to have taken each: acceptance, review, decision, completion, revocation. */
@NullMarked
@NamedInterface("step")
package org.tongban.cases.step;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
