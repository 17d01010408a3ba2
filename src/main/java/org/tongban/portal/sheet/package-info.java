/** How a form, its conditions and the materials stand on a page, and what comes back from it. */
@NullMarked
package org.tongban.portal.sheet;

import org.jspecify.annotations.NullMarked;
