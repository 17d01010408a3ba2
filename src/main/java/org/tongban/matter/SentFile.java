package org.tongban.matter;

/**
 * A file that came with a form.
 *
 * @param name without a folder, and never empty
 */
public record SentFile(String name, byte[] content) {}
