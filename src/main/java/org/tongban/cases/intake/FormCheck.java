package org.tongban.cases.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongban.cases.Channel;
import org.tongban.cases.trust.Credit;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.form.Conditions;
import org.tongban.form.FieldProblem;
import org.tongban.form.Form;

/** Checks an application's answers against its form and the applicant's record. */
@Component
class FormCheck {

    private final Conditions conditions;
    private final Credit credit;

    FormCheck(Conditions conditions, Credit credit) {
        this.conditions = conditions;
        this.credit = credit;
    }

    /**
     * Whoever types a number elsewhere than before the window is not known to be that person, so their record is looked at by
     * the window only, at the latest when it accepts.
     *
     * @param catalog the list of the region that is to handle it
     * @return the answers in their types
     * @throws InvalidApplication with every problem found
     */
    Map<String, Object> clean(Catalog catalog, Draft draft, Map<String, ?> answers) {
        String offering = draft.offering();
        Form form = catalog.form(offering);
        Map<String, Object> facts = form.clean(answers);
        List<FieldProblem> problems = new ArrayList<>(form.check(facts, conditions));
        if (problems.isEmpty()
                && draft.channel() == Channel.WINDOW
                && choosesCommitment(catalog, catalog.offering(offering), facts)
                && hasBreach(facts)) {
            problems.add(new FieldProblem("applicantId", "commitment", "申请人有尚未修复的失信记录，依照规定不能采用告知承诺方式，请取消承诺后按一般程序申请。"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidApplication(problems);
        }
        return facts;
    }

    private boolean choosesCommitment(Catalog catalog, Offering offering, Map<String, Object> facts) {
        List<ServiceItem> items =
                offering instanceof Bundle bundle ? catalog.included(bundle, facts) : List.of((ServiceItem) offering);
        return items.stream().anyMatch(item -> catalog.choosesCommitment(item, facts));
    }

    private boolean hasBreach(Map<String, Object> facts) {
        return credit.hasUnrepairedBreach(String.valueOf(facts.get("applicantId")));
    }
}
