/** What a post finds at its desk: its rights, its tasks and no others, the shared filters, and the case beside the task. */
@NullMarked
package org.tongban.engine.desk;

import org.jspecify.annotations.NullMarked;
