package org.tongban.document.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import org.tongban.cases.ledger.Opinion;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Result;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.form.Field;

/**
 * What stands on a decision and licence: the fields of the application that the entry names, in the form's own words, and
 * what a post attested.
 */
@Component
public class Printed {

    private final Catalog catalog;
    private final CaseRegister register;
    private final ObjectMapper json;

    Printed(Catalog catalog, CaseRegister register, ObjectMapper json) {
        this.catalog = catalog;
        this.register = register;
        this.json = json;
    }

    /** One fact with its label. */
    record Line(String label, String text) {}

    public List<Line> lines(Case subject) {
        JsonNode answers = read(subject.answers());
        List<Field> fields = catalog.form(subject.edition()).fields();
        Stream<Line> answered = keys(subject).stream()
                .flatMap(key -> fields.stream().filter(field -> key.equals(field.key())))
                .map(field -> new Line(field.label(), text(field, answers.path(field.key()))))
                .filter(line -> !line.text().isEmpty());
        return Stream.concat(answered, attested(subject)).toList();
    }

    private Stream<Line> attested(Case subject) {
        List<Opinion> given = register.opinions(subject.number());
        return result(subject).map(Result::attested).orElse(List.of()).stream()
                .flatMap(
                        key -> given.stream()
                                .filter(opinion -> opinion.step().equals(key))
                                .reduce((earlier, later) -> later)
                                .stream())
                .map(opinion -> new Line(opinion.text(), opinion.conclusion()));
    }

    private List<String> keys(Case subject) {
        return result(subject).map(Result::printed).orElse(List.of());
    }

    private Optional<Result> result(Case subject) {
        return catalog.offering(subject.edition()) instanceof ServiceItem item
                ? Optional.of(item.result())
                : Optional.empty();
    }

    private static String text(Field field, JsonNode answer) {
        Stream<JsonNode> values =
                answer.isArray() ? StreamSupport.stream(answer.spliterator(), false) : Stream.of(answer);
        String text = values.map(JsonNode::asText).map(field::worded).collect(Collectors.joining("、"));
        return text.isEmpty() ? text : text + Objects.requireNonNullElse(field.unit(), "");
    }

    private JsonNode read(String answers) {
        try {
            return json.readTree(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
