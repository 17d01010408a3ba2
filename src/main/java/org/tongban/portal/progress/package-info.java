/** What an applicant sees of a case, and may do: progress, papers, what is to be handed in. */
@NullMarked
package org.tongban.portal.progress;

import org.jspecify.annotations.NullMarked;
