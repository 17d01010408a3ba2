/** What the hall knows of an applicant's reliability, and who may not apply again for some time. */
@NullMarked
@NamedInterface("trust")
package org.tongban.cases.trust;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
