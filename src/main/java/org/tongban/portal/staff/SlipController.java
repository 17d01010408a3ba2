package org.tongban.portal.staff;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.ledger.LedgerEntry;
import org.tongban.cases.ledger.Reception;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.supply.Promises;
import org.tongban.document.content.HallSettings;
import org.tongban.portal.page.NotYourCase;

/**
 * The slip that the applicant takes home. It tells the query code, which opens the case, so it is shown only to the clerk
 * who took the application in, and only on that day.
 */
@Controller
class SlipController {

    private static final String PLACE = "/staff/intake/slips/";

    private final StaffDesk desk;
    private final CaseRegister register;
    private final Promises promises;
    private final HallSettings hall;
    private final Clock clock;

    SlipController(StaffDesk desk, CaseRegister register, Promises promises, HallSettings hall, Clock clock) {
        this.desk = desk;
        this.register = register;
        this.promises = promises;
        this.hall = hall;
        this.clock = clock;
    }

    static ModelAndView of(String number) {
        return new ModelAndView("redirect:" + PLACE + number);
    }

    @GetMapping(PLACE + "{number}")
    ModelAndView show(@PathVariable String number, Principal person, HttpServletResponse response) {
        Case subject = desk.open(number, person);
        LedgerEntry reception = Reception.of(register.ledger(number))
                .filter(entry -> entry.actor().equals(person.getName()))
                .filter(entry -> day(entry.at()).equals(day(clock.instant())))
                .orElseThrow(() -> new NotYourCase("收件回执上有查询码，只能由收件的工作人员在收件当日打印。"));
        List<CaseMaterial> materials = register.materials(subject);
        List<String> promised = materials.stream()
                .filter(CaseMaterial::promised)
                .map(CaseMaterial::name)
                .toList();
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return new ModelAndView("staff/slip")
                .addObject("subject", subject)
                .addObject("reception", reception)
                .addObject("hall", hall.name())
                .addObject("materials", materials)
                .addObject("unsupplied", promised.isEmpty() ? "" : promises.consequence(subject))
                .addObject("promised", promised);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkingCalendar.ZONE);
    }
}
