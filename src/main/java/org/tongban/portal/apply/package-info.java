/** The applicants' way to a case: form, files, a look at all of it, handing in. */
@NullMarked
package org.tongban.portal.apply;

import org.jspecify.annotations.NullMarked;
