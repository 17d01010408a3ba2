package org.tongban.portal.staff;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseAccess;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.office.IdentityLooks;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.portal.page.AnswerSheet;
import org.tongban.portal.page.NotYourCase;

/**
 * Shows the full numbers of persons' documents once, to whoever compares them with the documents. They stand in the
 * answer to a form, so in no address, and nothing keeps that answer.
 */
@Controller
@RequestMapping("/staff/cases/{number}/identity")
class IdentityController {

    private final StaffDesk desk;
    private final CaseAccess access;
    private final CaseRegister register;
    private final IdentityLooks looks;
    private final AnswerSheet answers;

    IdentityController(
            StaffDesk desk, CaseAccess access, CaseRegister register, IdentityLooks looks, AnswerSheet answers) {
        this.desk = desk;
        this.access = access;
        this.register = register;
        this.looks = looks;
        this.answers = answers;
    }

    /** Who reloads the answer's address, or signs in again, is led back to the case. */
    @GetMapping
    String back(@PathVariable String number) {
        return "redirect:/staff/cases/{number}";
    }

    @PostMapping
    ModelAndView look(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            Principal person,
            HttpServletResponse response) {
        Case subject = desk.open(number, person);
        Actor actor = access.comparingDocuments(person.getName(), number)
                .orElseThrow(() -> new NotYourCase("完整的证件号码只在核对证件时查看：由正在核对材料的窗口受理岗，或者正在送达结果的出件岗查看。"));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        ModelAndView view =
                new ModelAndView("staff/identity").addObject("subject", subject).addObject("reason", reason);
        try {
            looks.note(number, actor, reason);
        } catch (CaseProblem refused) {
            view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return view.addObject("problem", refused.getMessage());
        }
        Case applied = subject.bundleNumber().map(register::get).orElse(subject);
        return view.addObject("numbers", answers.personalNumbers(applied));
    }
}
