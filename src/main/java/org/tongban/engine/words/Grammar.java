package org.tongban.engine.words;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The elements, attributes and expressions of one kind of model.
 *
 * @param namespaces by address the prefix under which the lists know a namespace; elements of others are refused
 * @param elements the attributes of each element
 * @param owners where an element may only stand: in this one, or in its extensions
 * @param expressions what may stand in an attribute, or in an element's text; everywhere else only plain words
 * @param combinations which attributes of an element may stand together, with these values
 */
record Grammar(
        Map<String, String> namespaces,
        Map<String, Set<String>> elements,
        Map<String, String> owners,
        Map<String, Predicate<String>> expressions,
        Map<String, Predicate<Map<String, String>>> combinations) {

    /** An id, and what only Modeler reads. */
    private static final String EVERYWHERE = "id camunda:modelerTemplate camunda:modelerTemplateVersion ";

    /** As many characters as the engine keeps of an attribute; what is longer would fail on the day it is deployed. */
    private static final int LONGEST = 255;

    /** Of a version's mark the engine keeps less. */
    static final Predicate<String> VERSION = mark -> isPlain(mark) && mark.length() <= 64;

    /** @param attributes those besides the id, with spaces between */
    static Map.Entry<String, Set<String>> known(String element, String attributes) {
        return entry(element, Set.of((EVERYWHERE + attributes).strip().split(" ")));
    }

    static boolean isPlain(String text) {
        return Saying.in(text).filter(Saying.Plain.class::isInstance).isPresent();
    }

    private static boolean isShort(String value) {
        return isPlain(value) && value.length() <= LONGEST;
    }

    /** @return true if these attributes may stand together at the element */
    boolean allows(String element, Map<String, String> attributes) {
        return combinations.getOrDefault(element, all -> true).test(attributes);
    }

    /** @return true if the value may stand in this attribute, or in the text of this element */
    boolean allows(String place, String value) {
        return expressions
                .getOrDefault(place, elements.containsKey(place) ? Grammar::isPlain : Grammar::isShort)
                .test(value);
    }
}
