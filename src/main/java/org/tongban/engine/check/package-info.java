/**
 * The rules that stop a bad model: the same list at start-up, for every deployment and on the command line, where no
 * server or database runs.
 */
@NullMarked
@NamedInterface("check")
package org.tongban.engine.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
