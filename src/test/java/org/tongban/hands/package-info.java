/**
 * What a person's hands do, in a real browser: every post's form with every option in Tasklist, every application page, and
 * every page before a checker of accessibility. Without a browser on the machine these tests are skipped with one line, unless
 * the environment says {@code TONGBAN_BROWSER=required}.
 */
@NullMarked
package org.tongban.hands;

import org.jspecify.annotations.NullMarked;
