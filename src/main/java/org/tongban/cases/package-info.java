/**
 * The case register: the truth for facts and dates of every application. {@link org.tongban.cases.Case} guards its own
 * state; {@link org.tongban.cases.CaseProcess} is the little that the flow is told.
 */
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
