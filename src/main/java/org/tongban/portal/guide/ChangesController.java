package org.tongban.portal.guide;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongban.change.Changes;
import org.tongban.portal.page.NoSuchPage;

/** Makes known what changed in the catalogue, and from which day. */
@Controller
class ChangesController {

    private final Changes changes;

    ChangesController(Changes changes) {
        this.changes = changes;
    }

    /** @param page counted from 1 */
    @GetMapping("/catalogue/changes")
    String changes(@RequestParam(defaultValue = "1") String page, Model model) {
        if (!page.matches("[1-9]\\d{0,3}")) {
            throw new NoSuchPage();
        }
        model.addAttribute("page", Integer.valueOf(page));
        model.addAttribute("changes", changes.announcements(Integer.parseInt(page)));
        return "page/changes";
    }
}
