/** The staff's own pages under {@code /staff} that are not about one case: the list of cases. */
@NullMarked
package org.tongban.portal.staff;

import org.jspecify.annotations.NullMarked;
