package org.tongban.portal.apply;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the receipt once, after the redirect that ends an application. */
@Controller
class DoneController {

    @GetMapping("/apply/done")
    String done() {
        return "page/done";
    }
}
