/** How much people without an account may send within an hour, the same for pages and the REST interface. */
@NullMarked
package org.tongban.portal.upload;

import org.jspecify.annotations.NullMarked;
