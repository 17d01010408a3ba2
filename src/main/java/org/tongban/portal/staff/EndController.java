package org.tongban.portal.staff;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseAccess;
import org.tongban.cases.CaseState;
import org.tongban.cases.office.Endings;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.portal.page.NotYourCase;
import org.tongban.text.ToldByRule;

/** Lets an administrator end a case that cannot go on. */
@Controller
@RequestMapping("/staff/cases/{number}/end")
class EndController {

    private final StaffDesk desk;
    private final CaseAccess access;
    private final CaseRegister register;
    private final Endings endings;

    EndController(StaffDesk desk, CaseAccess access, CaseRegister register, Endings endings) {
        this.desk = desk;
        this.access = access;
        this.register = register;
        this.endings = endings;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String number, Principal person) {
        administrator(person);
        return page(desk.open(number, person), "", Map.of(), HttpStatus.OK);
    }

    /** Ends it, if it still stands as the administrator saw it. */
    @PostMapping
    ModelAndView end(
            @PathVariable String number,
            @RequestParam CaseState seen,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Principal person,
            RedirectAttributes flash) {
        Actor administrator = administrator(person);
        if (!confirmed) {
            return again(number, reason, Map.of("confirmed", "请勾选确认后再终止办理。"), HttpStatus.UNPROCESSABLE_ENTITY, person);
        }
        try {
            endings.end(number, seen, reason, administrator);
        } catch (ToldByRule refused) {
            return refused.rule().equals(Endings.REASON)
                    ? again(
                            number,
                            reason,
                            Map.of("reason", refused.getMessage()),
                            HttpStatus.UNPROCESSABLE_ENTITY,
                            person)
                    : again(number, reason, Map.of("state", refused.getMessage()), HttpStatus.CONFLICT, person);
        }
        flash.addFlashAttribute("notice", "办件已经终止，申请人可以看到终止的原因。");
        return new ModelAndView("redirect:/staff/cases/" + number);
    }

    private ModelAndView again(
            String number, String reason, Map<String, String> problems, HttpStatus status, Principal person) {
        return page(desk.open(number, person), reason, problems, status);
    }

    private ModelAndView page(Case subject, String reason, Map<String, String> problems, HttpStatus status) {
        return new ModelAndView("staff/end", status)
                .addObject("subject", subject)
                .addObject("whole", endings.endsWith(subject).orElse(null))
                .addObject("children", register.children(subject.number()))
                .addObject("reason", reason)
                .addObject("longest", Endings.LONGEST_REASON)
                .addObject("problems", new LinkedHashMap<>(problems));
    }

    private Actor administrator(Principal person) {
        return access.administering(person.getName()).orElseThrow(() -> new NotYourCase("只有管理员可以终止办件。"));
    }
}
