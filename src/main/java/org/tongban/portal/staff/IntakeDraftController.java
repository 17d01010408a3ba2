package org.tongban.portal.staff;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
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
import org.tongban.cases.Channel;
import org.tongban.cases.intake.Draft;
import org.tongban.cases.intake.InvalidApplication;
import org.tongban.cases.intake.WindowDrafts;
import org.tongban.portal.apply.ApplyDesk;
import org.tongban.portal.apply.CheckSheet;
import org.tongban.portal.apply.SubmittedSheet;
import org.tongban.portal.sheet.Problem;
import org.tongban.portal.sheet.TypedAnswers;

/** The application form as the window fills it in for somebody, and the page to check with the applicant before sending. */
@Controller
@RequestMapping("/staff/intake/drafts/{id}")
class IntakeDraftController {

    private final Clerks clerks;
    private final WindowDrafts drafts;
    private final ApplyDesk desk;
    private final CheckSheet checks;
    private final SubmittedSheet submitted;
    private final IntakePages pages;

    IntakeDraftController(
            Clerks clerks,
            WindowDrafts drafts,
            ApplyDesk desk,
            CheckSheet checks,
            SubmittedSheet submitted,
            IntakePages pages) {
        this.clerks = clerks;
        this.drafts = drafts;
        this.desk = desk;
        this.checks = checks;
        this.submitted = submitted;
        this.pages = pages;
    }

    static String place(String id) {
        return "/staff/intake/drafts/" + id;
    }

    @GetMapping
    ModelAndView form(@PathVariable String id, Principal person) {
        Actor clerk = clerks.at(person);
        Draft draft = drafts.get(id);
        return draft.caseNumber().isPresent() ? pages.sent(draft, clerk) : pages.form(draft, clerk, List.of());
    }

    @PostMapping
    ModelAndView keep(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Principal person) {
        Actor clerk = clerks.at(person);
        Draft before = drafts.get(id);
        if (before.caseNumber().isPresent()) {
            submitted.refuseChanges(before, TypedAnswers.sent(fields), files.toSingleValueMap());
            return pages.sent(before, clerk);
        }
        Draft draft = desk.keep(id, before.offering(), Channel.WINDOW, TypedAnswers.sent(fields));
        List<Problem> problems = new ArrayList<>(desk.problems(draft));
        problems.addAll(desk.put(draft, files.toSingleValueMap()));
        return problems.isEmpty()
                ? new ModelAndView("redirect:" + place(id) + "/check")
                : pages.form(draft, clerk, problems);
    }

    @GetMapping("/check")
    ModelAndView check(@PathVariable String id, Principal person) {
        Actor clerk = clerks.at(person);
        Draft draft = drafts.get(id);
        return draft.caseNumber().isPresent() ? pages.sent(draft, clerk) : pages.checked(draft, clerk, false);
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
        Draft draft = drafts.get(id);
        if (draft.caseNumber().isPresent()) {
            return pages.sent(draft, clerk);
        }
        boolean other = !checks.isOf(draft, seen);
        if (other || !desk.problems(draft).isEmpty()) {
            return pages.checked(draft, clerk, other);
        }
        try {
            return pages.sent(desk.takeIn(draft, promise, clerk).caseNumber(), clerk);
        } catch (InvalidApplication invalid) {
            return pages.form(
                    draft,
                    clerk,
                    invalid.problems().stream().map(Problem::ofField).toList());
        }
    }
}
