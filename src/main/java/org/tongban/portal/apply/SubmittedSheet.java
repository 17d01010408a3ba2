package org.tongban.portal.apply;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.intake.Draft;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;
import org.tongban.form.Conditions;
import org.tongban.form.Field;
import org.tongban.form.Form;
import org.tongban.portal.page.AnswerWords;
import org.tongban.portal.sheet.FileIntake;
import org.tongban.portal.sheet.TypedAnswers;

/** Tells somebody who comes back to an application that is sent what became of it, and what did not go with it. */
@Component
public class SubmittedSheet {

    private final CaseRegister register;
    private final Catalog catalog;
    private final Conditions conditions;
    private final ObjectMapper json;

    SubmittedSheet(CaseRegister register, Catalog catalog, Conditions conditions, ObjectMapper json) {
        this.json = json;
        this.register = register;
        this.catalog = catalog;
        this.conditions = conditions;
    }

    /** Says that there is a case, and whether something was saved while it was sent; what, is not for whoever has the link. */
    ModelAndView page(Draft submitted) {
        String number = submitted.caseNumber().orElseThrow();
        Form form = catalog.form(register.get(number).edition());
        Map<String, Object> kept = new TypedAnswers(submitted.typed()).facts(form, conditions);
        return page(number, List.of(), false, Map.of(), HttpStatus.OK)
                .addObject("late", !changes(form, answers(number, form), kept).isEmpty());
    }

    /**
     * @param typed what was sent now
     * @param files whether files were sent with it
     * @param own whether it was submitted in this session, or opened with its query code; only then it is told what differs, as
     *     whoever has nothing but the link could try answers until none does
     */
    ModelAndView page(Draft submitted, TypedAnswers typed, boolean files, boolean own) {
        String number = submitted.caseNumber().orElseThrow();
        Form form = catalog.form(register.get(number).edition());
        Map<String, Object> sent = own ? answers(number, form) : Map.of();
        List<Change> changes = changes(form, sent, typed.facts(form, conditions));
        boolean same = own && changes.isEmpty() && !files;
        return page(number, changes, files, typed.values(), same ? HttpStatus.OK : HttpStatus.CONFLICT)
                .addObject("compared", own);
    }

    private ModelAndView page(
            String number, List<Change> changes, boolean files, Map<String, List<String>> typed, HttpStatus status) {
        return new ModelAndView("page/submitted", status)
                .addObject("number", number)
                .addObject("subject", register.get(number))
                .addObject("changes", changes)
                .addObject("late", false)
                .addObject("compared", true)
                .addObject("files", files)
                .addObject("typed", typed)
                .addObject("another", Draft.newId());
    }

    /**
     * Tells the window that what it sends once more is not taken.
     *
     * @throws CaseProblem if it differs from what the case has, or files come with it
     */
    public void refuseChanges(Draft submitted, TypedAnswers typed, Map<String, MultipartFile> files) {
        String number = submitted.caseNumber().orElseThrow();
        Form form = catalog.form(register.get(number).edition());
        boolean changed = !changes(form, answers(number, form), typed.facts(form, conditions))
                .isEmpty();
        if (changed || FileIntake.isChosen(files)) {
            throw new CaseProblem(
                    "draft-submitted",
                    "这份申请已经收件，办件编号是%s，这次的改动没有采用。受理前，材料可以凭查询码在“办件进度”页补交、更换；申请表要改的，由申请人撤回后重新申请。".formatted(number));
        }
    }

    /** The case's own, whatever the draft was saved with at the same moment. */
    private Map<String, Object> answers(String number, Form form) {
        try {
            return form.clean(
                    json.readValue(register.get(number).answers(), new TypeReference<Map<String, Object>>() {}));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<Change> changes(Form form, Map<String, Object> sent, Map<String, Object> facts) {
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
     * One answer that is not as it was submitted, or was not compared; how it was is shown on the case's page only.
     *
     * @param is what was sent now
     */
    record Change(String label, String is) {}
}
