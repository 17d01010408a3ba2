package org.tongban.portal.page;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.tongban.calendar.LimitTooLong;
import org.tongban.cases.UnknownCase;
import org.tongban.cases.intake.UnknownDraft;
import org.tongban.catalog.version.OfferingClosed;
import org.tongban.catalog.version.UnknownOffering;
import org.tongban.text.Told;
import org.tongban.text.ToldByRule;

/** Turns the refusals of other modules into polite pages. */
@ControllerAdvice(
        basePackages = {
            "org.tongban.portal.apply",
            "org.tongban.portal.guide",
            "org.tongban.portal.progress",
            "org.tongban.portal.staff"
        })
class Refusals {

    @ExceptionHandler({UnknownOffering.class, UnknownCase.class, UnknownDraft.class, NoSuchPage.class})
    ModelAndView unknown(Told unknown) {
        return page(HttpStatus.NOT_FOUND, unknown.getMessage());
    }

    @ExceptionHandler({ToldByRule.class, LimitTooLong.class, OfferingClosed.class})
    ModelAndView refused(Told problem) {
        return page(HttpStatus.CONFLICT, problem.getMessage());
    }

    @ExceptionHandler
    ModelAndView overtaken(ConcurrencyFailureException change) {
        return page(HttpStatus.CONFLICT, "刚刚有人更新了同一份申请或者办件，请重新查询后再试一次。");
    }

    @ExceptionHandler
    ModelAndView forbidden(NotYourCase refusal) {
        return page(HttpStatus.FORBIDDEN, refusal.getMessage());
    }

    private static ModelAndView page(HttpStatus status, String reason) {
        return new ModelAndView("error/" + status.value(), status).addObject("reason", reason);
    }
}
