/**
 * What the hall does with a case beside its procedure: comments, supervision, rests, an end by an administrator, dates that
 * are counted again.
 */
@NullMarked
@NamedInterface("office")
package org.tongban.cases.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
