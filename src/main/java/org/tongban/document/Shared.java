package org.tongban.document;

import java.util.List;

/**
 * Words that hold for some items of a one-thing, said once.
 *
 * @param items the items' names
 */
record Shared<T>(List<String> items, T words) {}
