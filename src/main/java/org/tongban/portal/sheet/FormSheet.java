package org.tongban.portal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.form.Element;
import org.tongban.form.Field;
import org.tongban.form.Form;
import org.tongban.form.Group;
import org.tongban.form.Text;

/** Lays a form out for the page, with the answers and problems it comes back with. */
public final class FormSheet {

    private static final String ALWAYS = "true";

    private final TypedAnswers answers;
    private final Map<String, String> problems;
    private final ConditionWords words;
    private int count;

    private FormSheet(Form form, TypedAnswers answers, Map<String, String> problems) {
        this.answers = answers;
        this.problems = problems;
        this.words = new ConditionWords(form);
    }

    /**
     * Lays out a form. What its file always hides is left out.
     *
     * @param problems Chinese sentences by field key
     */
    public static List<FormPart> of(Form form, TypedAnswers answers, Map<String, String> problems) {
        return new FormSheet(form, answers, problems).parts(form.elements(), null);
    }

    private List<FormPart> parts(List<Element> elements, @Nullable String hiddenAround) {
        List<FormPart> parts = new ArrayList<>();
        for (Element element : elements) {
            String hide = own(element.hide(), hiddenAround);
            if (!ALWAYS.equals(hide)) {
                parts.add(part(element, hide));
            }
        }
        return parts;
    }

    private FormPart part(Element element, @Nullable String hide) {
        String id = element instanceof Field field ? "part-" + field.key() : "part-" + ++count;
        Optional<Condition> condition = Optional.ofNullable(hide).flatMap(ConditionReader::read);
        return new FormPart(
                id,
                element instanceof Field ? "input" : element.type(),
                element instanceof Group group ? group.label() : "",
                element instanceof Text text ? Markdown.html(text.markdown()) : "",
                element instanceof Field field ? input(field) : null,
                hide == null ? null : condition.map(this::onlyWhen).orElse("视情况填写。"),
                condition.orElse(null),
                element instanceof Group group ? parts(group.elements(), element.hide()) : List.of());
    }

    private String onlyWhen(Condition hide) {
        return "仅在" + words.of(hide.not()) + "时填写。";
    }

    private Input input(Field field) {
        return new Input(field, answers.of(field.key()), problems.get(field.key()));
    }

    /** What a group hides, its elements need not say again. */
    private static @Nullable String own(@Nullable String hide, @Nullable String around) {
        if (hide == null || Objects.equals(hide, around)) {
            return null;
        }
        String prefix = "(" + around + ") or (";
        return around != null && hide.startsWith(prefix) ? hide.substring(prefix.length(), hide.length() - 1) : hide;
    }
}
