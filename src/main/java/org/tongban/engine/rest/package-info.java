/** What the engine's interfaces, its own and those behind its web applications, answer when they refuse something. */
@NullMarked
package org.tongban.engine.rest;

import org.jspecify.annotations.NullMarked;
