package org.tongban.portal.staff;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.intake.Draft;
import org.tongban.cases.ledger.Reception;
import org.tongban.cases.register.CaseRegister;
import org.tongban.portal.apply.ApplyDesk;
import org.tongban.portal.apply.ApplySheet;
import org.tongban.portal.apply.CheckSheet;
import org.tongban.portal.sheet.Problem;

/** What a clerk is shown of an application that is taken in: the form, the page to check, and then the slip. */
@Component
class IntakePages {

    private final ApplyDesk desk;
    private final ApplySheet sheet;
    private final CheckSheet checks;
    private final CaseRegister register;

    IntakePages(ApplyDesk desk, ApplySheet sheet, CheckSheet checks, CaseRegister register) {
        this.desk = desk;
        this.sheet = sheet;
        this.checks = checks;
        this.register = register;
    }

    ModelAndView sent(Draft draft, Actor clerk) {
        return sent(draft.caseNumber().orElseThrow(), clerk);
    }

    /** Of two clerks with the same draft one has taken it in, and only that one prints the slip. */
    ModelAndView sent(String number, Actor clerk) {
        Reception.of(register.ledger(number))
                .filter(entry -> !entry.actor().equals(clerk.id()))
                .ifPresent(entry -> {
                    throw new CaseProblem(
                            "taken-in",
                            "这份申请已经由%s收件，办件编号是%s，不用再提交。收件回执由收件的工作人员打印；办件可以在“办件查询”中查看。"
                                    .formatted(entry.actorName(), number));
                });
        return SlipController.of(number);
    }

    ModelAndView checked(Draft draft, Actor clerk, boolean changed) {
        List<Problem> problems = desk.problems(draft);
        return problems.isEmpty()
                ? new ModelAndView(
                                "staff/intake-check", checks.of(draft), changed ? HttpStatus.CONFLICT : HttpStatus.OK)
                        .addObject("clerk", clerk)
                        .addObject("changed", changed)
                : form(draft, clerk, problems);
    }

    ModelAndView form(Draft draft, Actor clerk, List<Problem> problems) {
        HttpStatus status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return new ModelAndView("staff/intake-form", sheet.of(draft, problems), status).addObject("clerk", clerk);
    }
}
