package org.tongban.portal.staff;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tongban.cases.ledger.LedgerEntry;
import org.tongban.cases.ledger.Reception;
import org.tongban.cases.office.Rests;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.trust.Credit;
import org.tongban.message.CaseMessages;
import org.tongban.portal.page.AnswerSheet;
import org.tongban.portal.page.DueLines;
import org.tongban.portal.page.IssuedPapers;

/** The case as staff see it, alone or beside a task in Tasklist. */
@Controller
@RequestMapping("/staff/cases/{number}")
class StaffCaseController {

    private final StaffDesk desk;
    private final CaseRegister register;
    private final Rests rests;
    private final Credit credit;
    private final DueLines dueLines;
    private final AnswerSheet answers;
    private final IssuedPapers papers;
    private final CaseMessages messages;

    StaffCaseController(
            StaffDesk desk,
            CaseRegister register,
            Rests rests,
            Credit credit,
            DueLines dueLines,
            AnswerSheet answers,
            IssuedPapers papers,
            CaseMessages messages) {
        this.desk = desk;
        this.register = register;
        this.rests = rests;
        this.credit = credit;
        this.dueLines = dueLines;
        this.answers = answers;
        this.papers = papers;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String number, Principal principal) {
        Case subject = desk.open(number, principal);
        Case applied = subject.bundleNumber().map(register::get).orElse(subject);
        List<LedgerEntry> ledger = register.ledger(number);
        boolean administers = desk.administers(principal);
        return new ModelAndView("staff/case")
                .addObject("subject", subject)
                .addObject("dueLines", dueLines.of(subject))
                .addObject("answers", answers.of(applied))
                .addObject("materials", register.materials(subject))
                .addObject("children", register.children(number))
                .addObject("comparing", compares(number, principal, applied))
                .addObject("papers", papers.of(number))
                .addObject("messages", messages.of(number))
                .addObject("opinions", register.opinions(number))
                .addObject("reception", reception(applied))
                .addObject("comments", comments(ledger))
                .addObject("ledger", ledger)
                .addObject("resting", rests.isResting(number))
                .addObject("rest", rests.resting(number).orElse(null))
                .addObject("supervision", register.supervision(number))
                .addObject("mayEnd", administers && !subject.state().isEnding())
                .addObject(
                        "mayRepair", administers && credit.unrepairable(subject).isEmpty());
    }

    private boolean compares(String number, Principal principal, Case applied) {
        return desk.comparesDocuments(number, principal)
                && !answers.personalNumbers(applied).isEmpty();
    }

    private @Nullable LedgerEntry reception(Case applied) {
        return Reception.of(register.ledger(applied.number())).orElse(null);
    }

    private static List<LedgerEntry> comments(List<LedgerEntry> ledger) {
        return ledger.stream().filter(LedgerEntry::isComment).toList();
    }
}
