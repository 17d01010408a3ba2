/** What law and the sources ask of a flow, a table and a list entry. */
@NullMarked
package org.tongban.engine.check.law;

import org.jspecify.annotations.NullMarked;
