package org.tongban.engine.desk;

import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.tongban.cases.register.AwaitedMaterial;
import org.tongban.cases.register.CaseRegister;
import org.tongban.engine.people.Memberships;
import org.tongban.organisation.HeldPost;

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

    /** @throws ResponseStatusException 403 for posts that do not watch over them */
    @GetMapping
    String page(Principal person, Model model) {
        if (!watches(person)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        model.addAttribute("awaited", of(person)).addAttribute("most", MOST);
        return "staff/awaited";
    }

    /** @return how many there are; nothing for posts that do not watch over them */
    @GetMapping("/count")
    ResponseEntity<Integer> count(Principal person) {
        return watches(person)
                ? ResponseEntity.ok(of(person).size())
                : ResponseEntity.noContent().build();
    }

    private boolean watches(Principal person) {
        return administers(person) || memberships.groups(person.getName()).contains(HeldPost.WINDOW.group());
    }

    private boolean administers(Principal person) {
        return Memberships.administer(memberships.groups(person.getName()));
    }

    private List<AwaitedMaterial> of(Principal person) {
        List<String> regions = administers(person) ? memberships.everyRegion() : memberships.regions(person.getName());
        return register.awaitingMaterials(regions, MOST);
    }
}
