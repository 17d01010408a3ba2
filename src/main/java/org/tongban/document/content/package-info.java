/** What a paper says, in the words of the law that its procedure follows: to whom, on which basis, what follows, and how to contest it. */
@NullMarked
@NamedInterface("content")
package org.tongban.document.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
