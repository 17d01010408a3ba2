package org.tongban.portal.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tongban.change.Changes;

/** Makes known what changed in the catalogue, and from which day. */
@Controller
class ChangesController {

    private final Changes changes;

    ChangesController(Changes changes) {
        this.changes = changes;
    }

    @GetMapping("/catalogue/changes")
    String changes(Model model) {
        model.addAttribute("changes", changes.announcements());
        return "page/changes";
    }
}
