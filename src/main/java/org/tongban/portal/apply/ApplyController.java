package org.tongban.portal.apply;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.tongban.cases.Channel;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.intake.Draft;
import org.tongban.portal.page.OpenedCases;
import org.tongban.portal.sheet.FileIntake;
import org.tongban.portal.sheet.Problem;
import org.tongban.portal.sheet.TypedAnswers;

/**
 * Lets an applicant fill in the form of an item or a one-thing and hand in its materials. Looking at the form writes nothing;
 * sending it keeps everything in a draft, under the id the page was given, whatever has become of the session.
 */
@Controller
@RequestMapping("/apply/{key}")
class ApplyController {

    static final String DRAFT = "_draft";

    private final Applications applications;
    private final ApplyDesk desk;
    private final ApplySheet sheet;
    private final SubmittedSheet submitted;

    ApplyController(Applications applications, ApplyDesk desk, ApplySheet sheet, SubmittedSheet submitted) {
        this.applications = applications;
        this.desk = desk;
        this.sheet = sheet;
        this.submitted = submitted;
    }

    @GetMapping
    String form(@PathVariable String key, Model model, HttpServletRequest request) {
        applications.requireServed(key);
        String id = Draft.newId();
        request.setAttribute(EmptyForms.DRAWN_WITH, id);
        model.addAllAttributes(sheet.empty(key, id));
        return "page/apply";
    }

    /** @param later whether the applicant wants to go on another day */
    @PostMapping
    ModelAndView keep(
            @PathVariable String key,
            @RequestParam(DRAFT) String id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            @RequestParam(name = "_later", defaultValue = "false") boolean later,
            HttpServletRequest request) {
        TypedAnswers typed = TypedAnswers.sent(fields);
        Optional<Draft> before =
                applications.find(id).filter(draft -> draft.caseNumber().isPresent());
        if (before.isPresent()) {
            boolean own = OpenedCases.isOpen(request, before.get().caseNumber().orElseThrow());
            return submitted.page(before.get(), typed, FileIntake.isChosen(files.toSingleValueMap()), own);
        }
        Draft draft = desk.keep(id, key, Channel.WEB, typed);
        List<Problem> problems = new ArrayList<>(later ? List.of() : desk.problems(draft));
        problems.addAll(desk.put(draft, files.toSingleValueMap()));
        return problems.isEmpty()
                ? new ModelAndView("redirect:" + DraftController.place(id) + (later ? "/kept" : "/check"))
                : new ModelAndView("page/apply", sheet.of(draft, problems), HttpStatus.UNPROCESSABLE_ENTITY);
    }
}
