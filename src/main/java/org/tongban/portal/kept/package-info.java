/** What is the same for everybody, and so is made once: pages drawn from the catalogue in force, and the files that all pages bring along. */
@NullMarked
package org.tongban.portal.kept;

import org.jspecify.annotations.NullMarked;
