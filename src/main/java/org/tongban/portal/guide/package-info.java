/** What anybody may read: first page, guides, lists, questions, announcements. */
@NullMarked
package org.tongban.portal.guide;

import org.jspecify.annotations.NullMarked;
