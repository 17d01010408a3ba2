package org.tongban.portal.guide;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.intake.Draft;
import org.tongban.form.Form;
import org.tongban.portal.apply.ApplySheet;
import org.tongban.portal.sheet.FormPart;
import org.tongban.portal.sheet.FormSheet;
import org.tongban.portal.sheet.Problem;
import org.tongban.portal.sheet.TypedAnswers;

/** Guided questions: which items and materials of a one-thing apply to me, and from there on to the form. */
@Controller
@RequestMapping("/guide/{key}/questions")
class QuestionController {

    private final QuestionSheet sheet;
    private final Applications applications;
    private final ApplySheet form;

    QuestionController(QuestionSheet sheet, Applications applications, ApplySheet form) {
        this.sheet = sheet;
        this.applications = applications;
        this.form = form;
    }

    @GetMapping
    String ask(@PathVariable String key, Model model) {
        TypedAnswers none = TypedAnswers.defaults(sheet.questions(key));
        model.addAllAttributes(sheet.asked(key, none, List.of()));
        return "page/questions";
    }

    @PostMapping
    ModelAndView advise(@PathVariable String key, @RequestParam MultiValueMap<String, String> typed) {
        TypedAnswers answers = new TypedAnswers(Map.copyOf(typed));
        List<Problem> problems = sheet.problems(key, answers);
        return problems.isEmpty()
                ? new ModelAndView("page/advice", sheet.advice(key, answers))
                : new ModelAndView(
                        "page/questions", sheet.asked(key, answers, problems), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** Shows the application form with the answers in it; what is no answer to a question is left behind, and nothing is kept. */
    @PostMapping("/apply")
    ModelAndView apply(@PathVariable String key, @RequestParam MultiValueMap<String, String> typed) {
        TypedAnswers carried = sheet.carried(key, new TypedAnswers(Map.copyOf(typed)));
        applications.requireServed(key);
        return new ModelAndView("page/apply", form.empty(key, Draft.newId(), carried));
    }

    @GetMapping(path = "/conditions.css", produces = "text/css;charset=UTF-8")
    @ResponseBody
    String style(@PathVariable String key) {
        Form questions = sheet.questions(key);
        return String.join(
                "",
                FormSheet.of(questions, TypedAnswers.defaults(questions), Map.of()).stream()
                        .map(FormPart::style)
                        .toList());
    }
}
