package org.tongban.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Camunda form as the Modeler wrote it: what is shown, in order, and what the answers must be.
 *
 * @param id the file's name without its ending
 * @param elements the page from top to bottom
 */
public record Form(String id, List<Element> elements) {

    /** The most inputs of a form, those in the rows of its lists counted. */
    public static final int MOST_FIELDS = 200;

    /** The most rows that a list is filled in with. */
    public static final int MOST_ROWS = 100;

    /** What stands below is asked for only by forms from before the rule that refuses it. */
    private static final int ROUNDS = 3;

    public Form {
        elements = List.copyOf(elements);
    }

    /** Returns every input, those inside groups too, in the order of the page. */
    public List<Field> fields() {
        return inputsOf(elements).toList();
    }

    /**
     * Checks answers against every rule of the form; the browser's own check is not relied on.
     *
     * @param values answers by field key, as {@link #clean} returns them
     * @param conditions evaluates what is hidden
     * @return every problem found, in the order of the page; empty when all is well
     */
    public List<FieldProblem> check(Map<String, ? extends @Nullable Object> values, Conditions conditions) {
        return new FormCheck(conditions, values).problems(fields(), values);
    }

    /**
     * Converts what a browser sends into facts: trims text, leaves out blank answers, and makes numbers, truth values and
     * lists of choices out of text. What cannot be converted stays as it is, for {@link #check} to name.
     *
     * @param values answers by field key
     * @return a new map in the same order
     */
    public Map<String, Object> clean(Map<String, ? extends @Nullable Object> values) {
        return new Answers(fields()).clean(values);
    }

    /**
     * Leaves out the answers that other answers hide, and those that these hide in turn. One round from top to bottom is
     * enough where a condition asks for what stands above it.
     *
     * @param values answers by field key, as {@link #clean} returns them
     * @return a new map in the same order
     */
    public Map<String, Object> shown(Map<String, Object> values, Conditions conditions) {
        Map<String, Object> facts = new LinkedHashMap<>(values);
        List<Field> hideable =
                fields().stream().filter(field -> field.hide() != null).toList();
        for (int round = 0; round < ROUNDS && leaveOut(hideable, facts, conditions); round++) {
            // an answer that is gone may hide one above it
        }
        return facts;
    }

    private static boolean leaveOut(List<Field> hideable, Map<String, Object> facts, Conditions conditions) {
        int before = facts.size();
        for (Field field : hideable) {
            String hide = field.hide();
            if (hide != null && facts.containsKey(field.key()) && conditions.holds(hide, facts)) {
                facts.remove(field.key());
            }
        }
        return facts.size() < before;
    }

    /** Returns the form without some of its inputs. */
    public Form without(Set<String> keys) {
        return keys.isEmpty() ? this : new Form(id, without(elements, keys));
    }

    private static List<Element> without(List<Element> elements, Set<String> keys) {
        return elements.stream()
                .filter(element -> !(element instanceof Field field && keys.contains(field.key())))
                .map(element -> element instanceof Group group
                        ? new Group(group.label(), without(group.elements(), keys), group.hide())
                        : element)
                .toList();
    }

    private static Stream<Field> inputsOf(List<Element> elements) {
        return elements.stream().flatMap(element -> {
            if (element instanceof Group group) {
                return inputsOf(group.elements());
            }
            return element instanceof Field field ? Stream.of(field) : Stream.empty();
        });
    }
}
