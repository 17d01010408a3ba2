package org.tongban.form;

/** One choice of a radio, select or checklist: what is stored and what is read. */
public record Option(String value, String label) {}
