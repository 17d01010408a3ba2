package org.tongban.portal.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongban.cases.register.Case;
import org.tongban.catalog.Catalog;
import org.tongban.form.Element;
import org.tongban.form.Field;
import org.tongban.form.Form;
import org.tongban.form.Group;
import org.tongban.form.PersonalNumbers;
import org.tongban.portal.page.AnswerGroup.Line;

/** Reads a case's answers back with the labels of its form. */
@Component
public class AnswerSheet {

    private final Catalog catalog;
    private final ObjectMapper json;

    AnswerSheet(Catalog catalog, ObjectMapper json) {
        this.catalog = catalog;
        this.json = json;
    }

    /**
     * Returns the answers group by group; those that the case's form does not ask for come last, by their key.
     *
     * @param applied the case that was applied for: of a one-thing's child case the one-thing's
     */
    public List<AnswerGroup> of(Case applied) {
        Map<String, Object> answers = read(applied.answers());
        return of(catalog.form(applied.edition()), answers, (field, answer) -> AnswerWords.of(field, answer, answers));
    }

    /** Returns the answers as their applicant checks them before sending, identifiers in full. */
    public static List<AnswerGroup> inFull(Form form, Map<String, Object> facts) {
        return of(form, facts, AnswerWords::inFull);
    }

    /** Returns the numbers of persons' documents in full, for whoever compares them with the documents. */
    public List<Line> personalNumbers(Case applied) {
        Map<String, Object> answers = read(applied.answers());
        return catalog.form(applied.edition()).fields().stream()
                .filter(field -> PersonalNumbers.includes(field, answers))
                .flatMap(field -> Optional.ofNullable(answers.get(field.key()))
                        .map(number -> new Line(field.label(), AnswerWords.inFull(field, number)))
                        .stream())
                .toList();
    }

    private static List<AnswerGroup> of(
            Form form, Map<String, Object> answers, BiFunction<Field, Object, String> words) {
        Map<String, Object> rest = new LinkedHashMap<>(answers);
        List<AnswerGroup> groups = new ArrayList<>();
        groups.add(new AnswerGroup("", lines(form.elements(), rest, false, words)));
        form.elements().stream()
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .forEach(group ->
                        groups.add(new AnswerGroup(group.label(), lines(group.elements(), rest, true, words))));
        groups.add(new AnswerGroup(
                "其他",
                rest.entrySet().stream()
                        .map(entry ->
                                new Line(entry.getKey(), PersonalNumbers.maskedIn(String.valueOf(entry.getValue()))))
                        .toList()));
        return groups.stream().filter(group -> !group.lines().isEmpty()).toList();
    }

    private static List<Line> lines(
            List<Element> elements, Map<String, Object> rest, boolean deep, BiFunction<Field, Object, String> words) {
        return elements.stream()
                .flatMap(element -> fields(element, deep))
                .flatMap(field -> Optional.ofNullable(rest.remove(field.key()))
                        .map(answer -> new Line(field.label(), words.apply(field, answer)))
                        .stream())
                .toList();
    }

    private static Stream<Field> fields(Element element, boolean deep) {
        if (element instanceof Group group) {
            return deep ? group.elements().stream().flatMap(inner -> fields(inner, true)) : Stream.empty();
        }
        return element instanceof Field field ? Stream.of(field) : Stream.empty();
    }

    private Map<String, Object> read(String answers) {
        try {
            return json.readValue(answers, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
