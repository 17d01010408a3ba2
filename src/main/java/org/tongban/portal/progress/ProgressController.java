package org.tongban.portal.progress;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tongban.cases.step.Withdrawals;
import org.tongban.cases.supply.Promises;
import org.tongban.portal.sheet.Problem;
import org.tongban.text.ToldByRule;

/** Shows an applicant how the case stands, takes in what it waits for, and lets the application be withdrawn. */
@Controller
@RequestMapping("/cases/{number}")
class ProgressController {

    private final ApplicantAccess access;
    private final Progress progress;
    private final Supply supply;
    private final Promises promises;
    private final Withdrawals withdrawals;

    ProgressController(
            ApplicantAccess access, Progress progress, Supply supply, Promises promises, Withdrawals withdrawals) {
        this.access = access;
        this.progress = progress;
        this.supply = supply;
        this.promises = promises;
        this.withdrawals = withdrawals;
    }

    @GetMapping
    ModelAndView progress(@PathVariable String number, HttpSession session) {
        return access.mayOpen(number, session) ? page(number, List.of(), HttpStatus.OK) : ask();
    }

    @PostMapping("/materials")
    ModelAndView supply(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            @RequestParam(defaultValue = "false") boolean incomplete,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            RedirectAttributes flash) {
        if (!access.mayAct(number, code, request)) {
            return ask();
        }
        List<Problem> problems = supply.take(number, files.toSingleValueMap(), incomplete);
        return problems.isEmpty()
                ? done(number, flash, "材料已经收到，请等待窗口核对。")
                : page(number, problems, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** Takes the written promise to hand in after acceptance what is missing and may come later (容缺). */
    @PostMapping("/promise")
    ModelAndView promise(
            @PathVariable String number,
            @RequestParam(defaultValue = "false") boolean promised,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            RedirectAttributes flash) {
        if (!access.mayAct(number, code, request)) {
            return ask();
        }
        if (!promised) {
            Problem unsure = new Problem("promised", "promised", "请勾选承诺后再提交。");
            return page(number, List.of(unsure), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        promises.give(number);
        return done(number, flash, "承诺已经收到，窗口可以据此先行受理。");
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean confirmed,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            RedirectAttributes flash) {
        if (!access.mayAct(number, code, request)) {
            return ask();
        }
        if (!confirmed) {
            return again(number, reason, new Problem("confirmed", "confirmed", "请勾选确认后再撤回申请。"));
        }
        try {
            withdrawals.withdraw(number, reason);
        } catch (ToldByRule refused) {
            if (refused.rule().equals(Withdrawals.REASON)) {
                return again(number, reason, new Problem("reason", "reason", refused.getMessage()));
            }
            throw refused;
        }
        return done(number, flash, "申请已经撤回。");
    }

    private ModelAndView again(String number, String reason, Problem problem) {
        return page(number, List.of(problem), HttpStatus.UNPROCESSABLE_ENTITY).addObject("reason", reason);
    }

    private ModelAndView page(String number, List<Problem> problems, HttpStatus status) {
        Map<String, Object> model =
                Map.of("progress", progress.of(number), "problems", problems, "messages", Problem.byPlace(problems));
        return new ModelAndView("page/progress", model, status);
    }

    private static ModelAndView ask() {
        return new ModelAndView("redirect:/cases");
    }

    private static ModelAndView done(String number, RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/cases/" + number);
    }
}
