package org.tongban.portal.staff;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.tongban.cases.Channel;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.intake.Draft;
import org.tongban.cases.search.CaseFilter;
import org.tongban.cases.search.CasePage;
import org.tongban.cases.search.CaseSearch;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Offering;
import org.tongban.form.PersonalNumbers;
import org.tongban.portal.sheet.Problem;
import org.tongban.portal.sheet.TypedAnswers;

/** The window takes an application in (窗口收件): first who applies, then for what. */
@Controller
@RequestMapping("/staff/intake")
class IntakeController {

    private final Clerks clerks;
    private final ApplicantAtWindow applicants;
    private final Applications applications;
    private final CaseSearch search;
    private final Catalog catalog;

    IntakeController(
            Clerks clerks,
            ApplicantAtWindow applicants,
            Applications applications,
            CaseSearch search,
            Catalog catalog) {
        this.clerks = clerks;
        this.applicants = applicants;
        this.applications = applications;
        this.search = search;
        this.catalog = catalog;
    }

    /** Tells Tasklist whether to offer the way here. */
    @GetMapping("/offered")
    @ResponseBody
    boolean offered(Principal person) {
        return clerks.includes(person);
    }

    @GetMapping
    ModelAndView ask(Principal person) {
        return new ModelAndView("staff/intake")
                .addObject("clerk", clerks.at(person))
                .addObject("problems", List.of())
                .addObject("parts", applicants.empty());
    }

    @PostMapping
    ModelAndView identify(@RequestParam MultiValueMap<String, String> fields, Principal person, HttpSession session) {
        TypedAnswers typed = TypedAnswers.sent(fields);
        ModelAndView again =
                new ModelAndView("staff/intake", HttpStatus.UNPROCESSABLE_ENTITY).addObject("clerk", clerks.at(person));
        List<Problem> problems = applicants.problems(typed);
        if (problems.isEmpty()) {
            applicants.keep(typed, session);
            return new ModelAndView("redirect:/staff/intake/items");
        }
        return again.addObject("problems", problems).addObject("parts", applicants.again(typed, problems));
    }

    /** @param q words that the item's name must contain, separated by white space; empty for everything */
    @GetMapping("/items")
    ModelAndView items(@RequestParam(defaultValue = "") String q, Principal person, HttpSession session) {
        Optional<Map<String, String>> applicant = applicants.kept(session);
        if (applicant.isEmpty()) {
            return new ModelAndView("redirect:/staff/intake");
        }
        String number = number(applicant.get());
        CasePage earlier = search.find(person.getName(), new CaseFilter("", number, null, null, null, null), 1);
        return new ModelAndView("staff/intake-items")
                .addObject("clerk", clerks.at(person))
                .addObject("name", applicant.get().get("applicantName"))
                .addObject("number", shown(applicant.get()))
                .addObject("earlier", earlier)
                .addObject("q", q.strip())
                .addObject("offerings", offerings(q, applicant.get()));
    }

    /** Opens a draft of the window with what is known of the applicant. */
    @PostMapping("/drafts")
    String begin(@RequestParam String item, Principal person, HttpSession session) {
        clerks.at(person);
        Optional<Map<String, String>> applicant = applicants.kept(session);
        if (applicant.isEmpty()) {
            return "redirect:/staff/intake";
        }
        String id = Draft.newId();
        applications.save(id, item, Channel.WINDOW, ApplicantAtWindow.answers(applicant.get(), catalog.form(item)));
        return "redirect:" + IntakeDraftController.place(id);
    }

    private static String number(Map<String, String> applicant) {
        return Objects.requireNonNull(applicant.get("applicantId"));
    }

    private static String shown(Map<String, String> applicant) {
        String number = number(applicant);
        return "legal-person".equals(applicant.get("applicantKind")) ? number : PersonalNumbers.masked(number);
    }

    private List<Offering> offerings(String words, Map<String, String> applicant) {
        return Stream.<Offering>concat(catalog.bundles().stream(), catalog.items().stream())
                .filter(offering -> Stream.of(words.strip().split("(?U)\\s+")).allMatch(offering.name()::contains))
                .filter(offering -> ApplicantAtWindow.mayApply(applicant, catalog.form(offering.key())))
                .sorted(Comparator.comparing(Offering::name, Collator.getInstance(Locale.CHINA)))
                .toList();
    }
}
