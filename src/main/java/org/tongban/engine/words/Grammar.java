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
 * @param owners where an extension may only stand: in the extensions of this element
 * @param expressions what may stand in an attribute, or in an element's text; everywhere else only plain words
 */
record Grammar(
        Map<String, String> namespaces,
        Map<String, Set<String>> elements,
        Map<String, String> owners,
        Map<String, Predicate<String>> expressions) {

    /** An id, and what only Modeler reads. */
    private static final String EVERYWHERE = "id camunda:modelerTemplate camunda:modelerTemplateVersion ";

    /** @param attributes those besides the id, with spaces between */
    static Map.Entry<String, Set<String>> known(String element, String attributes) {
        return entry(element, Set.of((EVERYWHERE + attributes).strip().split(" ")));
    }

    static boolean isPlain(String text) {
        return Saying.in(text).filter(Saying.Plain.class::isInstance).isPresent();
    }

    /** @return true if the value may stand in this attribute, or in the text of this element */
    boolean allows(String place, String value) {
        return expressions.getOrDefault(place, Grammar::isPlain).test(value);
    }
}
