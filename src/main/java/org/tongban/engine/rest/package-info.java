/**
 * The engine's interfaces, its own and those behind its web applications: which doors are open to whom, and what they answer
 * when they refuse something.
 */
@NullMarked
package org.tongban.engine.rest;

import org.jspecify.annotations.NullMarked;
