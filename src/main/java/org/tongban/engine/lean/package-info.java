/**
 * What the engine need not ask the database, because it cannot be otherwise or has been read before and never changes. What
 * somebody may change, also on another node, is asked each time.
 */
@NullMarked
package org.tongban.engine.lean;

import org.jspecify.annotations.NullMarked;
