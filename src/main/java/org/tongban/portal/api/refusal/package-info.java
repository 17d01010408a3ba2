/** How the API refuses: problem documents (RFC 9457), for whatever goes wrong wherever. */
@NullMarked
package org.tongban.portal.api.refusal;

import org.jspecify.annotations.NullMarked;
