package org.tongban.catalog.source.rule;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.Guide;
import org.tongban.catalog.entry.GuideQuestion;
import org.tongban.catalog.source.Faults;
import org.tongban.form.Field;
import org.tongban.form.Form;
import org.tongban.form.Option;

/** Rules for a one-thing's guided questions: each asks for a choice the merged form asks for, too, and in its values. */
class GuideRules {

    private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "checkbox");

    private final Map<String, Field> fields;
    private final Faults faults;

    GuideRules(Form merged, Faults faults) {
        this.fields = merged.fields().stream()
                .collect(Collectors.toMap(Field::key, Function.identity(), (first, second) -> first));
        this.faults = faults;
    }

    void check(Guide guide) {
        Set<String> asked = new HashSet<>();
        for (GuideQuestion question : guide.questions()) {
            Field field = fields.get(question.field());
            faults.expect(asked.add(question.field()), "guide", "问题重复：" + question.field())
                    .expect(field != null, "guide", "合并表单没有此字段：" + question.field())
                    .expect(field == null || CHOICES.contains(field.type()), "guide", "只能问选择和勾选的字段：" + question.field())
                    .expect(hasItsValues(question, field), "guide", "选项的值应与表单的相同：" + question.field());
        }
    }

    private static boolean hasItsValues(GuideQuestion question, @Nullable Field field) {
        return field == null
                || question.options().isEmpty()
                || values(question.options().stream().map(Option::value))
                        .equals(values(field.options().stream().map(Option::value)));
    }

    private static Set<String> values(Stream<String> values) {
        return values.collect(Collectors.toSet());
    }
}
