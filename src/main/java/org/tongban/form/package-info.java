/** What a form asks and what its answers must be: fields, answers, checks and identifiers. Knows nothing of items. */
@NullMarked
@ApplicationModule(allowedDependencies = {"calendar", "text"})
package org.tongban.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
