package org.tongban.catalog.entry;

/** A question applicants ask, and its answer. */
public record Question(String question, String answer) {}
