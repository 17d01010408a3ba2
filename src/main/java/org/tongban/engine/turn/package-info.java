/**
 * How people who work at the same time come one after another, and how administrators let something rest and go on.
 */
@NullMarked
package org.tongban.engine.turn;

import org.jspecify.annotations.NullMarked;
