package org.tongban.portal.apply;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The style sheet of one form: it shows a field only for the answers that call for it, without scripts. */
@Controller
class ApplyStyleController {

    private final ApplySheet sheet;

    ApplyStyleController(ApplySheet sheet) {
        this.sheet = sheet;
    }

    @GetMapping(path = "/apply/{key}/conditions.css", produces = "text/css;charset=UTF-8")
    @ResponseBody
    String style(@PathVariable String key) {
        return sheet.style(key);
    }
}
