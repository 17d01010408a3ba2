/** Demo cases for one's own machine, made by playing real applicants and posts against a shifted clock. */
@NullMarked
package org.tongban.engine.demo;

import org.jspecify.annotations.NullMarked;
