/**
 * What a post has of a case: the facts that its forms show, the options that fit the case, what is kept of what was filled
 * in. The case's part of {@link org.tongban.matter.Family}.
 */
@NullMarked
@NamedInterface("post")
package org.tongban.cases.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
