package org.tongban.matter;

import java.time.Instant;

/**
 * What somebody wrote for the others that work on something (批注).
 *
 * @param person user id
 */
public record Remark(String person, Instant at, String words) {}
