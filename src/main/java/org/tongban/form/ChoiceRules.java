package org.tongban.form;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongban.form.number.PersonNumber;

/** Rules for choices: only what the form offers. */
final class ChoiceRules {

    private final Field field;
    private final Set<String> offered;
    private final Findings findings;

    ChoiceRules(Field field, Findings findings) {
        this.field = field;
        this.offered = field.options().stream().map(Option::value).collect(Collectors.toSet());
        this.findings = findings;
    }

    void one(Object value, Sheet sheet) {
        findings.expect(offered(value), "option", "不在可选范围内");
        String person = field.meaning().sexOf();
        if (person != null && findings.problems().isEmpty()) {
            boolean agrees = PersonNumber.sex(sheet.text(person))
                    .filter(sex -> !sex.equals(value))
                    .isEmpty();
            findings.expect(agrees, "sexOf", "与" + sheet.label(person) + "中的性别不一致");
        }
    }

    void several(Object value) {
        if (value instanceof Collection<?> chosen) {
            findings.expect(chosen.stream().allMatch(this::offered), "option", "有不在可选范围内的选项");
        } else {
            findings.expect(false, "type", "应为若干选项");
        }
    }

    void ticked(Object value) {
        findings.expect(value instanceof Boolean, "type", "只能勾选或不勾选");
    }

    /** Choices made at run time leave nothing to compare with. */
    private boolean offered(Object value) {
        return offered.isEmpty() || offered.contains(String.valueOf(value));
    }
}
