package org.tongban.catalog.guidance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongban.catalog.entry.Guide;
import org.tongban.catalog.entry.GuideQuestion;
import org.tongban.form.Field;
import org.tongban.form.Form;

/** Makes a short form of guided questions: the merged form's own fields, asked in plain words. */
final class GuideForm {

    private GuideForm() {}

    static Form of(Guide guide, Form merged) {
        Map<String, Field> fields = merged.fields().stream().collect(Collectors.toMap(Field::key, Function.identity()));
        List<Field> asked = guide.questions().stream()
                .map(question -> asked(question, Objects.requireNonNull(fields.get(question.field()))))
                .toList();
        return new Form(merged.id(), List.copyOf(asked));
    }

    private static Field asked(GuideQuestion question, Field field) {
        return field.asked(
                question.text(),
                question.hint() == null ? field.description() : question.hint(),
                question.options().isEmpty() ? field.options() : question.options(),
                question.hiddenWhere(field.hide()));
    }
}
