package org.tongban.document.content;

import java.util.List;

/**
 * Words that hold for some items of a one-thing, said once.
 *
 * @param items the items' names
 */
public record Shared<T>(List<String> items, T words) {}
