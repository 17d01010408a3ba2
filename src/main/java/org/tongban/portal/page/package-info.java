/**
 * Pages rendered on the server, for applicants ({@code /}, {@code /guide}, {@code /apply}, {@code /cases}) and for staff
 * ({@code /staff}). They work without scripts, and what applicants send does not depend on a session; controllers ask
 * the other modules and hand small views to the templates.
 */
@NullMarked
package org.tongban.portal.page;

import org.jspecify.annotations.NullMarked;
