/** Leads people by a few questions to the items and materials they need. */
@NullMarked
@NamedInterface("guidance")
package org.tongban.catalog.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
