/** The numbers of persons and organisations by the national standards that give them out. */
@NullMarked
package org.tongban.form.number;

import org.jspecify.annotations.NullMarked;
