package org.tongban.catalog;

/**
 * One way to contest what was decided.
 *
 * @param name what it is called, such as 行政复议
 * @param text term, organ and basis; may hold places to fill in, see {@link Procedure#REMEDY_PLACES}
 */
public record Remedy(String name, String text) {}
