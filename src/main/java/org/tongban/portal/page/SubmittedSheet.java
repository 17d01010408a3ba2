package org.tongban.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tongban.cases.CaseRegister;
import org.tongban.cases.Draft;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.Conditions;
import org.tongban.catalog.Field;
import org.tongban.catalog.Form;

/** Tells somebody who comes back to an application that is sent what became of it, and what did not go with it. */
@Component
class SubmittedSheet {

    private final CaseRegister register;
    private final Catalog catalog;
    private final Conditions conditions;

    SubmittedSheet(CaseRegister register, Catalog catalog, Conditions conditions) {
        this.register = register;
        this.catalog = catalog;
        this.conditions = conditions;
    }

    ModelAndView page(Draft submitted) {
        return page(submitted, new TypedAnswers(submitted.typed()), false);
    }

    /**
     * @param typed what was sent now
     * @param files whether files were sent with it
     */
    ModelAndView page(Draft submitted, TypedAnswers typed, boolean files) {
        String number = submitted.caseNumber().orElseThrow();
        Form form = catalog.form(register.get(number).edition());
        List<Change> changes = changes(form, new TypedAnswers(submitted.typed()), typed);
        boolean same = changes.isEmpty() && !files;
        return new ModelAndView("page/submitted", same ? HttpStatus.OK : HttpStatus.CONFLICT)
                .addObject("number", number)
                .addObject("subject", register.get(number))
                .addObject("changes", changes)
                .addObject("files", files)
                .addObject("typed", typed.values())
                .addObject("another", Draft.newId());
    }

    private List<Change> changes(Form form, TypedAnswers before, TypedAnswers now) {
        Map<String, Object> sent = before.facts(form, conditions);
        Map<String, Object> facts = now.facts(form, conditions);
        List<Change> changes = new ArrayList<>();
        for (Field field : form.fields()) {
            Object is = facts.get(field.key());
            if (!Objects.equals(sent.get(field.key()), is)) {
                changes.add(new Change(field.label(), is == null ? "（空）" : AnswerWords.of(field, is, facts)));
            }
        }
        return changes;
    }

    /**
     * One answer that is not as it was submitted; how it was is shown only with the query code, on the case's page.
     *
     * @param is what was sent now
     */
    record Change(String label, String is) {}
}
