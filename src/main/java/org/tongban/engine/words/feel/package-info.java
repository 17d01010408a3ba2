/** FEEL as conditions and decision tables say it: read by us from left to right, and evaluated by the library. */
@NullMarked
package org.tongban.engine.words.feel;

import org.jspecify.annotations.NullMarked;
