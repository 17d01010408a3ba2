/**
 * Carries out what the hall's outbox holds: each thing is an instance of the flow 对外发送 with one asynchronous step, so that
 * the engine's job executor takes it after the commit, tries it again with growing pauses, and shows what is dead.
 */
@NullMarked
package org.tongban.engine.outgoing;

import org.jspecify.annotations.NullMarked;
