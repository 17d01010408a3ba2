package org.tongban.engine.check.model;

/**
 * Where a rule is broken.
 *
 * @param file path of the file, or its bare name inside a deployment
 * @param line counted from 1; 0 if the whole file is meant
 * @param element id of the element or component, or the key's path in a list entry; empty for the whole file
 * @param detail the offending words, number or name; may be empty
 */
public record Place(String file, int line, String element, String detail) {

    public Place saying(Object words) {
        return new Place(file, line, element, String.valueOf(words));
    }
}
