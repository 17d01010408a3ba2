/** Which passwords are good, how they are kept, and which somebody has had before. */
@NullMarked
package org.tongban.engine.password;

import org.jspecify.annotations.NullMarked;
