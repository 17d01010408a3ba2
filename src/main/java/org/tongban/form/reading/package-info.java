/** Reads the form files that the Modeler writes, and refuses what the server could not check. */
@NullMarked
@NamedInterface("reading")
package org.tongban.form.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
