/** The query code that opens a case to its applicant, the same for pages and the REST interface. */
@NullMarked
package org.tongban.portal.code;

import org.jspecify.annotations.NullMarked;
