package org.tongban.portal.staff;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tongban.calendar.Light;
import org.tongban.cases.CaseState;
import org.tongban.cases.register.Case;
import org.tongban.cases.search.CaseFilter;
import org.tongban.cases.search.CasePage;
import org.tongban.cases.search.CaseSearch;
import org.tongban.cases.term.Lights;
import org.tongban.cases.term.Term;
import org.tongban.cases.term.TermKind;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Offering;

/** The cases that the signed-in person may see, to look for one by what is known of it. */
@Controller
@RequestMapping("/staff/cases")
class CaseListController {

    private final CaseSearch search;
    private final Lights lights;
    private final Catalog catalog;

    CaseListController(CaseSearch search, Lights lights, Catalog catalog) {
        this.search = search;
        this.lights = lights;
        this.catalog = catalog;
    }

    /** Keeps what is personal out of the address and goes on to the list. */
    @PostMapping
    String ask(CaseQuestion question, @RequestParam(defaultValue = "") String applicant, HttpSession session) {
        return "redirect:"
                + question.about(KeptApplicants.of(session).keep(applicant)).address(1);
    }

    @GetMapping
    ModelAndView list(
            CaseQuestion question,
            @RequestParam(defaultValue = "1") String page,
            Principal person,
            HttpSession session) {
        Optional<String> applicant = KeptApplicants.of(session).text(question.who());
        ModelAndView view = new ModelAndView("staff/cases")
                .addObject("question", question)
                .addObject("applicant", applicant.orElse(""))
                .addObject("states", CaseState.values())
                .addObject("lights", Light.values())
                .addObject("offerings", offerings());
        if (applicant.isEmpty()) {
            return refused(view, "先前填写的申请人已经失效，请重新填写后查询。");
        }
        CaseFilter filter = question.filter(applicant.get(), isKnown(question.item()), person.getName());
        if (filter == null) {
            return refused(view, "没有这样的办件状态、事项或者灯色，请重新选择后查询。");
        }
        return page.matches("[1-9]\\d{0,5}")
                ? found(view, search.find(person.getName(), filter, Integer.parseInt(page)))
                : refused(view, "页码应当是从1开始的数字。");
    }

    private ModelAndView found(ModelAndView view, CasePage page) {
        if (page.page() > page.pages()) {
            return refused(view, "没有第%d页，一共%d页。".formatted(page.page(), page.pages()));
        }
        return view.addObject("page", page)
                .addObject(
                        "rows",
                        page.cases().stream().map(subject -> row(subject)).toList());
    }

    private CaseRow row(Case subject) {
        Optional<Term> promised = subject.schedule().term(TermKind.PROMISED);
        return new CaseRow(
                subject,
                promised.map(Term::due).orElse(null),
                promised.flatMap(lights::of).orElse(null));
    }

    private static ModelAndView refused(ModelAndView view, String sentence) {
        view.setStatus(HttpStatus.BAD_REQUEST);
        return view.addObject("problem", sentence);
    }

    private boolean isKnown(String item) {
        return item.isEmpty()
                || offerings().stream().anyMatch(offering -> offering.key().equals(item));
    }

    private List<Offering> offerings() {
        return Stream.<Offering>concat(catalog.bundles().stream(), catalog.items().stream())
                .sorted(Comparator.comparing(Offering::name, Collator.getInstance(Locale.CHINA)))
                .toList();
    }
}
