/** What is referred to must be there, and what all share runs as the system holds it. */
@NullMarked
package org.tongban.engine.check.wiring;

import org.jspecify.annotations.NullMarked;
