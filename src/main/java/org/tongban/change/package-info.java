/**
 * Changes of the catalogue by procedure (目录变更): what was proposed by whom, what the reviews said, when it was published,
 * from when it holds and when it was reported. {@link org.tongban.change.ModelDesk} is what it needs of the models.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "catalog",
            "catalog :: source",
            "catalog :: version",
            "form",
            "matter",
            "organisation",
            "text"
        })
package org.tongban.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
