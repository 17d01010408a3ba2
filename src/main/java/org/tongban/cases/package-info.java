/** The cases of the hall, and the words in which every module speaks of them: who acts, in what state, on what ground. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "caller",
            "catalog",
            "catalog :: entry",
            "catalog :: version",
            "files",
            "form",
            "matter",
            "preview",
            "organisation",
            "text"
        })
package org.tongban.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
