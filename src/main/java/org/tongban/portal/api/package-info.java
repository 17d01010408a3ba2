/**
 * The REST API for applicants and channels under {@code /api/v1}: the catalogue, an application from draft to receipt,
 * and a case for whoever knows its number and query code. Refusals are problem documents (RFC 9457).
 */
@NullMarked
package org.tongban.portal.api;

import org.jspecify.annotations.NullMarked;
