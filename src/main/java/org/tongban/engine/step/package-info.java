/**
 * The words with which flows write into the registers, the steps behind them, and the flows that these start beside.
 */
@NullMarked
package org.tongban.engine.step;

import org.jspecify.annotations.NullMarked;
