package org.tongban.portal.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongban.calendar.Light;
import org.tongban.cases.register.Case;

/**
 * One case in the staff's list.
 *
 * @param due by when it is promised; null before acceptance
 * @param light null where no limit runs
 */
record CaseRow(
        Case subject, @Nullable LocalDate due, @Nullable Light light) {}
