package org.tongban.portal.page;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tongban.cases.CaseProblem;
import org.tongban.form.Form;

/** Guided questions: which items and materials of a one-thing apply to me, and from there on to the form. */
@Controller
@RequestMapping("/guide/{key}/questions")
class QuestionController {

    /** Characters that a stranger's session is asked to keep. */
    private static final int MOST_CARRIED = 2_000;

    private final QuestionSheet sheet;

    QuestionController(QuestionSheet sheet) {
        this.sheet = sheet;
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

    /** Carries the answers over into the application form; what is no answer to a question is left behind. */
    @PostMapping("/apply")
    String apply(
            @PathVariable String key, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        TypedAnswers carried = sheet.carried(key, new TypedAnswers(Map.copyOf(typed)));
        if (carried.length() > MOST_CARRIED) {
            throw new CaseProblem("answers-too-long", "填写的内容太长，没有带到申请表。请返回上一页缩短后再试。");
        }
        flash.addFlashAttribute(ApplyController.ANSWERS, carried);
        return "redirect:/apply/{key}";
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
