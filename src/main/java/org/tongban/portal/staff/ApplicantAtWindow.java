package org.tongban.portal.staff;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongban.catalog.source.Forms;
import org.tongban.form.ApplicantKind;
import org.tongban.form.Conditions;
import org.tongban.form.Field;
import org.tongban.form.Form;
import org.tongban.form.PersonalNumbers;
import org.tongban.portal.sheet.FormPart;
import org.tongban.portal.sheet.FormSheet;
import org.tongban.portal.sheet.Problem;
import org.tongban.portal.sheet.TypedAnswers;

/**
 * The applicant that stands at the window: asked for by a small form, checked like every other, and kept in the clerk's
 * session until the next one comes, so that no number stands in an address.
 */
@Component
class ApplicantAtWindow {

    private static final String ATTRIBUTE = ApplicantAtWindow.class.getName();

    private final Form form = Forms.at("classpath*:intake/").named("applicant");
    private final Conditions conditions;

    ApplicantAtWindow(Conditions conditions) {
        this.conditions = conditions;
    }

    /** Returns the form as it is to be filled in. */
    List<FormPart> empty() {
        return FormSheet.of(form, TypedAnswers.defaults(form), Map.of());
    }

    /** Returns the form with what was typed and what is wrong with it. */
    List<FormPart> again(TypedAnswers typed, List<Problem> problems) {
        return FormSheet.of(form, typed, Problem.byPlace(problems));
    }

    List<Problem> problems(TypedAnswers typed) {
        return form.check(typed.facts(form, conditions), conditions).stream()
                .map(Problem::ofField)
                .toList();
    }

    void keep(TypedAnswers typed, HttpSession session) {
        Map<String, String> texts = new LinkedHashMap<>();
        typed.facts(form, conditions).forEach((key, fact) -> texts.put(key, fact.toString()));
        session.setAttribute(ATTRIBUTE, texts);
    }

    /** Returns what is known of the applicant by field key; empty before anything was entered. */
    @SuppressWarnings("unchecked")
    Optional<Map<String, String>> kept(HttpSession session) {
        return Optional.ofNullable((Map<String, String>) session.getAttribute(ATTRIBUTE));
    }

    /** Returns what the form of an item is filled in with by itself and by what is known of the applicant. */
    static Map<String, List<String>> answers(Map<String, String> applicant, Form item) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        item.fields().stream()
                .map(Field::key)
                .filter(applicant::containsKey)
                .forEach(key -> known.put(key, List.of(applicant.get(key))));
        return TypedAnswers.defaults(item).with(new TypedAnswers(known)).values();
    }

    /** Tells whether an item is for applicants of this kind, by what its form asks for. */
    static boolean mayApply(Map<String, String> applicant, Form item) {
        boolean person = !ApplicantKind.LEGAL_PERSON.code().equals(applicant.get("applicantKind"));
        return item.fields().stream()
                .filter(field -> field.key().equals("applicantId"))
                .allMatch(field -> PersonalNumbers.includes(field, applicant) == person);
    }
}
