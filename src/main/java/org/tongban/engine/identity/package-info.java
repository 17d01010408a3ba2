/** Who signs in, with which rights at each request, and how people change their passwords. */
@NullMarked
package org.tongban.engine.identity;

import org.jspecify.annotations.NullMarked;
