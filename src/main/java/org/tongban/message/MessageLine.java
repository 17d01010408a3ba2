package org.tongban.message;

import java.time.Instant;

/**
 * One message as staff read of it.
 *
 * @param at when it was last tried, or else noted
 * @param content what it told, in Chinese
 * @param result what became of it, in Chinese
 */
public record MessageLine(Instant at, String content, String result) {}
