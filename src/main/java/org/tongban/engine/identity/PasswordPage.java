package org.tongban.engine.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tongban.cases.CaseProblem;
import org.tongban.engine.password.PasswordRules;

/** Where people change their own password, and have to, before anything else, if somebody else has set it. */
@Controller
@RequestMapping(PasswordPage.PATH)
class PasswordPage {

    static final String PATH = "/staff/password";

    private static final String VIEW = "staff/password";

    private final OwnPassword own;
    private final Logins logins;
    private final LiveSessions sessions;
    private final PasswordRules rules;

    PasswordPage(OwnPassword own, Logins logins, LiveSessions sessions, PasswordRules rules) {
        this.own = own;
        this.logins = logins;
        this.sessions = sessions;
        this.rules = rules;
    }

    @ModelAttribute("rules")
    List<String> rules() {
        return rules.getRules().stream().map(PasswordPolicyRule::getPlaceholder).toList();
    }

    @ModelAttribute("account")
    String account(Authentication person) {
        return person.getName();
    }

    @ModelAttribute("firstChange")
    boolean firstChange(Authentication person) {
        return person.getPrincipal() instanceof SignedIn signedIn && signedIn.firstChange();
    }

    @GetMapping
    String show() {
        return VIEW;
    }

    @PostMapping
    String change(Authentication person, HttpServletRequest request, HttpServletResponse response, Model model) {
        String fresh = typed(request, "fresh");
        try {
            requireSame(fresh, typed(request, "again"));
            own.change(person.getName(), typed(request, "present"), fresh);
        } catch (CaseProblem refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("problem", refused.getMessage());
            return VIEW;
        }
        request.changeSessionId();
        sessions.saveContext(new SecurityContextImpl(logins.of(person.getName(), fresh)), request, response);
        return "redirect:" + PATH + "?changed";
    }

    /** As it stands: the login asks for a password with every blank that belongs to it. */
    private static String typed(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private static void requireSame(String fresh, String again) {
        if (!fresh.equals(again)) {
            throw new CaseProblem("password", "两次填写的新密码不一样，请重新填写。");
        }
    }
}
