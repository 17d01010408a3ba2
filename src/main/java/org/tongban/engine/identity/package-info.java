/** Who signs in and how guessing is slowed down, what people are in the hall at each request, and what follows when they leave. */
@NullMarked
package org.tongban.engine.identity;

import org.jspecify.annotations.NullMarked;
