/** What all pages share: refusals, downloads, answers and due days as people read them, and who has a case open. */
@NullMarked
package org.tongban.portal.page;

import org.jspecify.annotations.NullMarked;
