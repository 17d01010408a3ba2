package org.tongban.portal.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/** The one page where staff sign in. */
@Controller
class LoginPage {

    static final String PATH = "/login";

    @GetMapping(PATH)
    String show(
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String logout,
            @SessionAttribute(name = WebAttributes.AUTHENTICATION_EXCEPTION, required = false) @Nullable
                    Exception refusal,
            Model model) {
        if (error != null) {
            model.addAttribute("problem", refusal == null ? "登录没有成功，请再试一次。" : refusal.getMessage());
        }
        model.addAttribute("signedOut", logout != null);
        return "page/login";
    }
}
