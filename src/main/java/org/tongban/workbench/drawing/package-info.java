/** How a diagram comes about: elements in a grid, arrows between them, the file that Modeler opens. */
@NullMarked
package org.tongban.workbench.drawing;

import org.jspecify.annotations.NullMarked;
