package org.tongban.portal.page;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tongban.cases.Applications;
import org.tongban.cases.Channel;
import org.tongban.cases.Draft;

/** Lets an applicant fill in the form of an item or a one-thing and hand in its materials. */
@Controller
@RequestMapping("/apply/{key}")
class ApplyController {

    static final String DRAFT = "_draft";
    /** The flash attribute with the answers somebody brings along. */
    static final String ANSWERS = "carried";

    private static final TypedAnswers NONE = new TypedAnswers(Map.of());

    private final Applications applications;
    private final ApplySubmission submission;
    private final ApplySheet sheet;

    ApplyController(Applications applications, ApplySubmission submission, ApplySheet sheet) {
        this.applications = applications;
        this.submission = submission;
        this.sheet = sheet;
    }

    /** @param clerk who is signed in and takes the application in at the window; null for applicants themselves */
    @GetMapping
    String form(@PathVariable String key, Model model, @Nullable Principal clerk) {
        Draft draft = applications.open(key, null, clerk == null ? Channel.WEB : Channel.WINDOW);
        TypedAnswers carried = (TypedAnswers) model.asMap().getOrDefault(ANSWERS, NONE);
        model.addAllAttributes(sheet.begun(draft, carried));
        return "page/apply";
    }

    @PostMapping
    ModelAndView submit(
            @RequestParam(DRAFT) String draftId,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            RedirectAttributes flash,
            HttpSession session) {
        TypedAnswers answers = new TypedAnswers(Map.copyOf(typed));
        ApplySubmission.Outcome outcome = submission.submit(draftId, answers, files.toSingleValueMap());
        if (outcome.receipt() == null) {
            List<Problem> problems = outcome.problems();
            return new ModelAndView(
                    "page/apply", sheet.again(draftId, answers, problems), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        OpenedCases.of(session).open(outcome.receipt().caseNumber());
        flash.addFlashAttribute("receipt", outcome.receipt());
        return new ModelAndView("redirect:/apply/done");
    }
}
