/** What every text that comes in with a request must be, before any page or interface reads it. */
@NullMarked
package org.tongban.portal.door;

import org.jspecify.annotations.NullMarked;
