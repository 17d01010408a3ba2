package org.tongban.portal.apply;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.intake.Draft;
import org.tongban.cases.intake.UnknownDraft;
import org.tongban.text.Digits;

/** Opens a kept draft to whoever has its code on paper. */
@Controller
@RequestMapping("/apply/resume")
class ResumeController {

    private final Applications applications;

    ResumeController(Applications applications) {
        this.applications = applications;
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("code", "");
        return "page/resume";
    }

    @PostMapping
    ModelAndView open(@RequestParam String code) {
        try {
            Draft draft = applications.draft(id(code));
            return new ModelAndView("redirect:" + DraftController.place(draft.id()));
        } catch (UnknownDraft unknown) {
            return new ModelAndView("page/resume", HttpStatus.UNPROCESSABLE_ENTITY)
                    .addObject("code", code)
                    .addObject("problem", unknown.getMessage());
        }
    }

    /** Returns the id as it was given out, however it was copied: small letters, blanks, other or no dashes. */
    private static String id(String code) {
        String letters = Digits.code(code).replaceAll("[^0-9A-Z]", "");
        return String.join("-", letters.split("(?<=\\G.{5})"));
    }
}
