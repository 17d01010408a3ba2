package org.tongban.portal.apply;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.intake.Draft;
import org.tongban.cases.intake.InvalidApplication;
import org.tongban.cases.intake.Receipt;
import org.tongban.cases.intake.SubmittedBefore;
import org.tongban.portal.page.OpenedCases;
import org.tongban.portal.sheet.Problem;

/** A kept draft for whoever knows its id: to go on with it, to check it, and to send it. */
@Controller
@RequestMapping("/apply/drafts/{id}")
class DraftController {

    /** Whence a browser says that it comes; old ones say nothing. */
    private static final String SITE = "Sec-Fetch-Site";

    private static final String HERE = "same-origin";

    private final Applications applications;
    private final ApplyDesk desk;
    private final ApplySheet sheet;
    private final CheckSheet checks;
    private final SubmittedSheet submitted;

    DraftController(
            Applications applications, ApplyDesk desk, ApplySheet sheet, CheckSheet checks, SubmittedSheet submitted) {
        this.applications = applications;
        this.desk = desk;
        this.sheet = sheet;
        this.checks = checks;
        this.submitted = submitted;
    }

    static String place(String id) {
        return "/apply/drafts/" + id;
    }

    @GetMapping
    ModelAndView form(@PathVariable String id, @RequestHeader(name = SITE, defaultValue = HERE) String site) {
        Draft draft = applications.draft(id);
        return isFound(draft, site) ? found(draft) : goOn(draft);
    }

    /** Goes on with a draft whose link was opened, after the page has said who else may have it. */
    @PostMapping
    ModelAndView goOn(@PathVariable String id) {
        return goOn(applications.draft(id));
    }

    private ModelAndView goOn(Draft draft) {
        return draft.caseNumber().isPresent()
                ? submitted.page(draft)
                : new ModelAndView("page/apply", sheet.of(draft, List.of()));
    }

    private static boolean isFound(Draft draft, String site) {
        return draft.caseNumber().isEmpty() && !site.equals(HERE);
    }

    /** Somebody else may have begun it, and sent the link to see what is typed. */
    private ModelAndView found(Draft draft) {
        return new ModelAndView("page/found").addObject("draft", draft).addObject("offering", sheet.offering(draft));
    }

    /** Tells how to go on another day. */
    @GetMapping("/kept")
    ModelAndView kept(@PathVariable String id, @RequestHeader(name = SITE, defaultValue = HERE) String site) {
        Draft draft = applications.draft(id);
        if (isFound(draft, site)) {
            return found(draft);
        }
        return draft.caseNumber().isPresent()
                ? submitted.page(draft)
                : new ModelAndView("page/kept").addObject("draft", draft).addObject("offering", sheet.offering(draft));
    }

    /** Shows everything that would be sent, what is missing and what follows from that. */
    @GetMapping("/check")
    ModelAndView check(@PathVariable String id, @RequestHeader(name = SITE, defaultValue = HERE) String site) {
        Draft draft = applications.draft(id);
        if (isFound(draft, site)) {
            return found(draft);
        }
        return draft.caseNumber().isPresent() ? submitted.page(draft) : checked(draft, false);
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
            RedirectAttributes flash,
            HttpServletRequest request) {
        Draft draft = applications.draft(id);
        boolean other = !checks.isOf(draft, seen);
        if (other || !desk.problems(draft).isEmpty()) {
            return draft.caseNumber().isPresent() ? submitted.page(draft) : checked(draft, other);
        }
        try {
            Receipt receipt = desk.send(draft, promise, seen);
            OpenedCases.open(request, receipt.caseNumber());
            flash.addFlashAttribute("receipt", receipt);
            return new ModelAndView("redirect:/apply/done");
        } catch (InvalidApplication invalid) {
            return form(draft, invalid.problems().stream().map(Problem::ofField).toList());
        } catch (SubmittedBefore before) {
            return submitted.page(applications.draft(id));
        }
    }

    private ModelAndView checked(Draft draft, boolean changed) {
        List<Problem> problems = desk.problems(draft);
        return problems.isEmpty()
                ? new ModelAndView("page/check", checks.of(draft), changed ? HttpStatus.CONFLICT : HttpStatus.OK)
                        .addObject("changed", changed)
                : form(draft, problems);
    }

    private ModelAndView form(Draft draft, List<Problem> problems) {
        return new ModelAndView("page/apply", sheet.of(draft, problems), HttpStatus.UNPROCESSABLE_ENTITY);
    }
}
