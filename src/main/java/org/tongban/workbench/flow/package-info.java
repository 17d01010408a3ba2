/** What is drawn for an item or a one-thing, by the facts of its list entry. */
@NullMarked
package org.tongban.workbench.flow;

import org.jspecify.annotations.NullMarked;
