package org.tongban.portal.progress;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tongban.cases.UnknownCase;
import org.tongban.cases.register.Case;
import org.tongban.portal.code.QueryCodes;
import org.tongban.portal.code.TooManyWrongCodes;
import org.tongban.portal.page.OpenedCases;
import org.tongban.text.Typed;

/** Opens a case to whoever knows its number and query code. The code never stands in an address. */
@Controller
@RequestMapping("/cases")
class QueryController {

    /** Characters of a number that are shown again; none is longer. */
    private static final int LONGEST = 40;

    private final QueryCodes codes;

    QueryController(QueryCodes codes) {
        this.codes = codes;
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("number", "");
        return "page/query";
    }

    @PostMapping
    ModelAndView open(@RequestParam String number, @RequestParam String code, HttpServletRequest request) {
        try {
            Case found = codes.open(number.strip(), code, request.getRemoteAddr());
            OpenedCases.open(request, found.number());
            return new ModelAndView("redirect:/cases/" + found.number());
        } catch (UnknownCase | TooManyWrongCodes refused) {
            return new ModelAndView("page/query", HttpStatus.UNPROCESSABLE_ENTITY)
                    .addObject("number", Typed.cut(number, LONGEST))
                    .addObject("problem", refused.getMessage());
        }
    }
}
