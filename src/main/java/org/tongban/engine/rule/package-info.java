/**
 * The rules that stand in files: decision tables, and the conditions of forms and list entries.
 */
@NullMarked
package org.tongban.engine.rule;

import org.jspecify.annotations.NullMarked;
