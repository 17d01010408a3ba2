package org.tongban.portal.staff;

import org.jspecify.annotations.Nullable;
import org.tongban.calendar.Light;
import org.tongban.cases.Case;

/**
 * One case in the staff's list.
 *
 * @param light null where no limit runs
 */
record CaseRow(Case subject, @Nullable Light light) {}
