package org.tongban.engine.desk;

import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.tongban.cases.AwaitedMaterial;
import org.tongban.cases.CaseRegister;
import org.tongban.engine.Post;
import org.tongban.engine.identity.Memberships;

/**
 * The cases that await a material after tolerant acceptance (容缺待补), for the window that watches over them: while the
 * applicant has to act no task is open that a list of tasks could show.
 */
@Controller
@RequestMapping("/staff/awaited")
class AwaitedCases {

    private static final int MOST = 100;

    private final CaseRegister register;
    private final Memberships memberships;

    AwaitedCases(CaseRegister register, Memberships memberships) {
        this.register = register;
        this.memberships = memberships;
    }

    @GetMapping
    String page(Principal person, Model model) {
        model.addAttribute("awaited", of(person)).addAttribute("most", MOST);
        return "staff/awaited";
    }

    @GetMapping("/count")
    @ResponseBody
    int count(Principal person) {
        return of(person).size();
    }

    private List<AwaitedMaterial> of(Principal person) {
        List<String> groups = memberships.groups(person.getName());
        if (!groups.contains(Post.WINDOW.group()) && !Memberships.administer(groups)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return register.awaitingMaterials(memberships.regions(person.getName()), MOST);
    }
}
