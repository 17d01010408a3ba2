/**
 * Working days and what is counted in them: limits, their deadlines, pauses and the traffic light (红黄灯).
 *
 * <p>Pure Java, no clock inside: a caller passes today's date, taken in {@link org.tongban.calendar.WorkingCalendar#ZONE}.
 * The holidays are data, one file {@code calendar/<year>.yaml} for each yearly notice of the State Council's General
 * Office; to import the next year, add its file.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"text"})
package org.tongban.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
