package org.tongban.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.intake.Draft;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.CatalogFixture;
import org.tongban.catalog.version.UnknownOffering;

/** The form that nobody has filled in yet, as strangers get it one after the other. */
class EmptyFormsTest {

    private static final Instant TODAY = Instant.parse("2026-03-02T01:30:00Z");
    private static final String FORM = "/apply/open-a-stall";

    private final Clock clock = mock();
    private final Applications applications = mock();
    private EmptyForms forms;
    private int drawn;
    private int status = 200;
    private String type = "text/html;charset=UTF-8";
    private boolean twice;

    @BeforeEach
    void open() {
        given(clock.instant()).willReturn(TODAY);
        Catalog catalog = CatalogFixture.smallCatalog(clock);
        forms = new EmptyForms(applications, catalog);
    }

    @Test
    void areDrawnOnceAndGivenOutUnderAnIdOfTheirOwn() {
        String first = text(get(FORM));
        String second = text(get(FORM));
        String third = text(get(FORM));

        assertThat(drawn).isOne();
        assertThat(second)
                .matches("第1次：[A-Z2-9]{5}(-[A-Z2-9]{5}){3}。")
                .isNotEqualTo(first)
                .isNotEqualTo(third);
        assertThat(get(FORM).getContentType()).isEqualTo(type);
    }

    @Test
    void areDrawnAnewOnAnotherDay() {
        get(FORM);
        given(clock.instant()).willReturn(TODAY.plus(Duration.ofDays(1)));

        assertThat(text(get(FORM))).startsWith("第2次");
    }

    /** The page then says why. */
    @Test
    void areRefusedOnceNobodyWorksThereAnyMore() {
        get(FORM);
        willThrow(new CaseProblem("region-unserved", "没有窗口"))
                .given(applications)
                .requireServed("open-a-stall");
        status = 409;

        assertThat(get(FORM).getStatus()).isEqualTo(409);
        assertThat(drawn).isEqualTo(2);
    }

    /** It was withdrawn between two looks at the catalogue. */
    @Test
    void areAskedOfThePageOnceThereIsNoSuchItemAnyMore() {
        get(FORM);
        willThrow(mock(UnknownOffering.class)).given(applications).requireServed("open-a-stall");
        status = 404;

        assertThat(get(FORM).getStatus()).isEqualTo(404);
    }

    @Test
    void areDrawnForWhoeverBringsSomethingAlong() {
        get(FORM);
        assertDrawn(request -> request.setQueryString("embedded"));
        assertDrawn(request -> request.setUserPrincipal(() -> "window"));
        assertDrawn(request -> request.setMethod("POST"));
        assertDrawn(request -> request.setContentType("text/plain"));
        assertDrawn(request -> request.setRequestURI("/apply/open-a-stall/conditions.css"));
    }

    @Test
    void areKeptOnlyIfTheyAreTheSameForEverybody() {
        status = 404;
        get(FORM);
        status = 200;
        type = "text/html;charset=IBM037";
        get(FORM);
        type = "text/html;charset=UTF-8";
        twice = true;
        get(FORM);
        MockHttpServletRequest known = asked(FORM);
        known.getSession();
        twice = false;
        get(known);

        assertThat(text(get(FORM))).startsWith("第5次");
        assertThat(text(get(FORM))).startsWith("第5次");
    }

    private void assertDrawn(Consumer<MockHttpServletRequest> own) {
        int before = drawn;
        MockHttpServletRequest request = asked(FORM);
        own.accept(request);
        get(request);
        assertThat(drawn).isEqualTo(before + 1);
    }

    private MockHttpServletResponse get(String path) {
        return get(asked(path));
    }

    private static MockHttpServletRequest asked(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private MockHttpServletResponse get(MockHttpServletRequest request) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            forms.doFilter(request, response, (asked, answer) -> {
                String id = Draft.newId();
                asked.setAttribute(EmptyForms.DRAWN_WITH, id);
                ((HttpServletResponse) answer).setStatus(status);
                answer.setContentType(type);
                answer.getOutputStream()
                        .write("第%d次：%s%s。"
                                .formatted(++drawn, id, twice ? id : "")
                                .getBytes(StandardCharsets.UTF_8));
            });
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
        return response;
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
