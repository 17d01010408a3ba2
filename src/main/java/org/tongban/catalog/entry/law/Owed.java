package org.tongban.catalog.entry.law;

/**
 * What the law asks for in place of a licence that it does not need.
 *
 * @param words in which cases, and what
 */
public record Owed(String words, Basis basis) {}
