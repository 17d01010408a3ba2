/**
 * The staff's own pages under {@code /staff}: the list of cases, a case with its files, the window's intake with its slip, and the full numbers of
 * persons' documents for whoever compares them. What applicants see too is shared with {@code page}.
 */
@NullMarked
package org.tongban.portal.staff;

import org.jspecify.annotations.NullMarked;
