/** Who may come in where: one session for our pages and the engine's, and what a browser may do with our pages. */
@NullMarked
package org.tongban.portal.security;

import org.jspecify.annotations.NullMarked;
