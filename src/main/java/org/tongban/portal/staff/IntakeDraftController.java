package org.tongban.portal.staff;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Channel;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.intake.Draft;
import org.tongban.cases.intake.InvalidApplication;
import org.tongban.cases.ledger.Reception;
import org.tongban.cases.register.CaseRegister;
import org.tongban.portal.apply.ApplyDesk;
import org.tongban.portal.apply.ApplySheet;
import org.tongban.portal.apply.CheckSheet;
import org.tongban.portal.apply.SubmittedSheet;
import org.tongban.portal.sheet.Problem;
import org.tongban.portal.sheet.TypedAnswers;

/** The application form as the window fills it in for somebody, and the page to check with the applicant before sending. */
@Controller
@RequestMapping("/staff/intake/drafts/{id}")
class IntakeDraftController {

    private final Clerks clerks;
    private final Applications applications;
    private final ApplyDesk desk;
    private final ApplySheet sheet;
    private final CheckSheet checks;
    private final SubmittedSheet submitted;
    private final CaseRegister register;

    IntakeDraftController(
            Clerks clerks,
            Applications applications,
            ApplyDesk desk,
            ApplySheet sheet,
            CheckSheet checks,
            SubmittedSheet submitted,
            CaseRegister register) {
        this.clerks = clerks;
        this.applications = applications;
        this.desk = desk;
        this.sheet = sheet;
        this.checks = checks;
        this.submitted = submitted;
        this.register = register;
    }

    static String place(String id) {
        return "/staff/intake/drafts/" + id;
    }

    @GetMapping
    ModelAndView form(@PathVariable String id, Principal person) {
        Actor clerk = clerks.at(person);
        Draft draft = applications.ofWindow(id);
        return draft.caseNumber().isPresent() ? sent(draft, clerk) : form(draft, clerk, List.of());
    }

    @PostMapping
    ModelAndView keep(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Principal person) {
        Actor clerk = clerks.at(person);
        Draft before = applications.ofWindow(id);
        if (before.caseNumber().isPresent()) {
            submitted.refuseChanges(before, TypedAnswers.sent(fields), files.toSingleValueMap());
            return sent(before, clerk);
        }
        Draft draft = desk.keep(id, before.offering(), Channel.WINDOW, TypedAnswers.sent(fields));
        List<Problem> problems = new ArrayList<>(desk.problems(draft));
        problems.addAll(desk.put(draft, files.toSingleValueMap()));
        return problems.isEmpty() ? new ModelAndView("redirect:" + place(id) + "/check") : form(draft, clerk, problems);
    }

    @GetMapping("/check")
    ModelAndView check(@PathVariable String id, Principal person) {
        Actor clerk = clerks.at(person);
        Draft draft = applications.ofWindow(id);
        return draft.caseNumber().isPresent() ? sent(draft, clerk) : checked(draft, clerk, false);
    }

    /**
     * @param seen what the page showed; anything else is to be checked once more before it is sent
     * @param promise codes of the materials that the applicant promises to hand in after acceptance
     */
    @PostMapping("/check")
    ModelAndView send(
            @PathVariable String id,
            @RequestParam String seen,
            @RequestParam(defaultValue = "") List<String> promise,
            Principal person) {
        Actor clerk = clerks.at(person);
        Draft draft = applications.ofWindow(id);
        if (draft.caseNumber().isPresent()) {
            return sent(draft, clerk);
        }
        boolean other = !checks.isOf(draft, seen);
        if (other || !desk.problems(draft).isEmpty()) {
            return checked(draft, clerk, other);
        }
        try {
            return sent(desk.takeIn(draft, promise, clerk).caseNumber(), clerk);
        } catch (InvalidApplication invalid) {
            return form(
                    draft,
                    clerk,
                    invalid.problems().stream().map(Problem::ofField).toList());
        }
    }

    private ModelAndView sent(Draft draft, Actor clerk) {
        return sent(draft.caseNumber().orElseThrow(), clerk);
    }

    /** Of two clerks with the same draft one has taken it in, and only that one prints the slip. */
    private ModelAndView sent(String number, Actor clerk) {
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

    private ModelAndView checked(Draft draft, Actor clerk, boolean changed) {
        List<Problem> problems = desk.problems(draft);
        return problems.isEmpty()
                ? new ModelAndView(
                                "staff/intake-check", checks.of(draft), changed ? HttpStatus.CONFLICT : HttpStatus.OK)
                        .addObject("clerk", clerk)
                        .addObject("changed", changed)
                : form(draft, clerk, problems);
    }

    private ModelAndView form(Draft draft, Actor clerk, List<Problem> problems) {
        HttpStatus status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return new ModelAndView("staff/intake-form", sheet.of(draft, problems), status).addObject("clerk", clerk);
    }
}
