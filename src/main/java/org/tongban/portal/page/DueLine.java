package org.tongban.portal.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongban.calendar.Light;

/**
 * One date of a case.
 *
 * @param label what is due, in Chinese
 * @param light the traffic light; null where none burns
 * @param note how much time is left or lacking, maybe empty
 */
public record DueLine(String label, LocalDate day, @Nullable Light light, String note) {}
