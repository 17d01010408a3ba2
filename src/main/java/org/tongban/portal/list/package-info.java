/**
 * The lists the hall publishes, line by line, made of the catalogue as it holds today; page, CSV file and REST interface
 * show the very same lines.
 */
@NullMarked
package org.tongban.portal.list;

import org.jspecify.annotations.NullMarked;
