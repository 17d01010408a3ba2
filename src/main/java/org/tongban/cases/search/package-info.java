/** Finds cases for staff, a page at a time. What a person may see comes from {@link org.tongban.cases.CaseAccess}. */
@NullMarked
@NamedInterface("search")
package org.tongban.cases.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
