package org.tongban.catalog;

/** A question applicants ask, and its answer. */
public record Question(String question, String answer) {}
