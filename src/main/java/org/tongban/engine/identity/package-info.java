/** Who signs in: passwords, posts and regions of people, and how one session opens the engine's own web applications. */
@NullMarked
package org.tongban.engine.identity;

import org.jspecify.annotations.NullMarked;
