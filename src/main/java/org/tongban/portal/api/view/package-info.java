/** What the API takes and tells, as JSON. */
@NullMarked
package org.tongban.portal.api.view;

import org.jspecify.annotations.NullMarked;
