package org.tongban.portal.staff;

import java.security.Principal;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseAccess;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.office.Endings;
import org.tongban.cases.register.Case;
import org.tongban.cases.trust.Credit;
import org.tongban.portal.page.NotYourCase;

/** Lets an administrator enter that a broken commitment was put right, so that the applicant may commit again. */
@Controller
@RequestMapping("/staff/cases/{number}/repair")
class RepairController {

    private final StaffDesk desk;
    private final CaseAccess access;
    private final Credit credit;

    RepairController(StaffDesk desk, CaseAccess access, Credit credit) {
        this.desk = desk;
        this.access = access;
        this.credit = credit;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String number, Principal person) {
        administrator(person);
        return page(desk.open(number, person), "", Map.of(), HttpStatus.OK);
    }

    /** Enters it once. */
    @PostMapping
    ModelAndView repair(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Principal person,
            RedirectAttributes flash) {
        Actor administrator = administrator(person);
        Case subject = desk.open(number, person);
        if (!confirmed) {
            return page(subject, reason, Map.of("confirmed", "请勾选确认后再记录。"), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            credit.repair(number, reason, administrator);
        } catch (CaseProblem refused) {
            return refused.rule().equals(Endings.REASON)
                    ? page(subject, reason, Map.of("reason", refused.getMessage()), HttpStatus.UNPROCESSABLE_ENTITY)
                    : page(subject, reason, Map.of("state", refused.getMessage()), HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute(
                "notice",
                credit.hasUnrepairedBreach(subject.applicant())
                        ? "信用修复已经记录。申请人在其他办件还有没有修复的失信记录，修复以前仍不能采用告知承诺方式。"
                        : "信用修复已经记录，申请人可以再次采用告知承诺方式。");
        return new ModelAndView("redirect:/staff/cases/" + number);
    }

    private ModelAndView page(Case subject, String reason, Map<String, String> problems, HttpStatus status) {
        return new ModelAndView("staff/repair", status)
                .addObject("subject", subject)
                .addObject(
                        "refusal",
                        credit.unrepairable(subject)
                                .map(CaseProblem::getMessage)
                                .orElse(null))
                .addObject("reason", reason)
                .addObject("longest", Endings.LONGEST_REASON)
                .addObject("problems", problems);
    }

    private Actor administrator(Principal person) {
        return access.administering(person.getName()).orElseThrow(() -> new NotYourCase("只有管理员可以记录信用修复。"));
    }
}
