package org.tongban.portal.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.unit.DataSize;
import org.tongban.caller.Busy;
import org.tongban.portal.kept.FileNames;

class GatesTest {

    private static final Instant START = Instant.parse("2026-03-02T01:30:00Z");
    private static final GateSettings SETTINGS =
            new GateSettings(List.of("hall.example"), 3, 3, 2, 1, 2, 1, DataSize.ofBytes(10), DataSize.ofKilobytes(2));

    private final Clock clock = mock();
    private final Porter porter = new Porter((request, response, handler, failure) -> null);
    private RequestGate requests;
    private final BodiesUnderWay bodies = new BodiesUnderWay(SETTINGS, new Places(SETTINGS), porter);

    @BeforeEach
    void start() throws IOException {
        requests = new RequestGate(SETTINGS, porter, new FileNames(), clock);
        given(clock.instant()).willReturn(START);
    }

    @Test
    void letsANetworkAskSoOftenWithinAMinuteAndThenAgain() {
        for (int i = 0; i < 3; i++) {
            assertThat(pass(requests, asked("/cases", "10.0.0.1"))).isZero();
        }
        assertThat(pass(requests, asked("/api/v1/items", "10.0.0.1"))).isEqualTo(429);
        for (String path : new String[] {"/", "/login", "/staff/x", "/camunda/app/tasklist/default/"}) {
            assertThat(pass(requests, asked(path, "10.0.0.1"))).as(path).isEqualTo(429);
        }
        assertThat(pass(requests, asked("/cases", "10.0.0.2"))).isZero();

        given(clock.instant()).willReturn(START.plusSeconds(60));
        assertThat(pass(requests, asked("/cases", "10.0.0.1"))).isZero();
    }

    @Test
    void countsWhatIsAskedOfTheEngineWithoutAName() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(pass(requests, asked("/cases", "10.0.0.1"))).isZero();
        }
        MockHttpServletResponse answer = new MockHttpServletResponse();
        requests.doFilter(asked("/engine-rest/engine", "10.0.0.1"), answer, new MockFilterChain());
        assertThat(answer.getStatus()).isEqualTo(429);

        MockHttpServletRequest program = asked("/engine-rest/engine", "10.0.0.1");
        program.addHeader("Authorization", "Basic d2luZG93OndpbmRvdw==");
        MockHttpServletResponse known = new MockHttpServletResponse();
        requests.doFilter(program, known, new MockFilterChain());
        assertThat(known.getStatus()).isEqualTo(200);
    }

    @Test
    void countsNobodyWhoIsSignedInAndNoStyleSheet() {
        for (int i = 0; i < 4; i++) {
            MockHttpServletRequest clerk = asked("/cases", "10.0.0.1");
            clerk.getSession().setAttribute("SPRING_SECURITY_CONTEXT", "a clerk's");
            assertThat(pass(requests, clerk)).isZero();
            assertThat(pass(requests, asked("/tongban.css", "10.0.0.1"))).isZero();
        }
    }

    /** For each of them a page is drawn that says so. */
    @Test
    void countsFilesThatThereAreNot() {
        for (int i = 0; i < 3; i++) {
            assertThat(pass(requests, asked("/no-%d.css".formatted(i), "10.0.0.1")))
                    .isZero();
        }
        String disguised = "/tongban-0123456789abcdef0123456789abcdef.css";
        assertThat(pass(requests, asked(disguised, "10.0.0.1"))).isEqualTo(429);
    }

    @Test
    void saysAfterWhatTimeToComeAgain() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        for (int i = 0; i < 4; i++) {
            requests.doFilter(asked("/cases", "10.0.0.1"), response, new MockFilterChain());
        }
        assertThat(response.getHeader("Retry-After")).isEqualTo("60");
    }

    @Test
    void letsOneNetworkAndAllTogetherSendSoManyBodiesAtOnce() throws Exception {
        AtomicInteger inner = new AtomicInteger();
        within(
                body("10.0.0.1"),
                () -> within(body("10.0.0.1"), () -> {
                    assertThat(pass(bodies, body("10.0.0.1"))).isEqualTo(503);
                    within(body("10.0.0.2"), () -> {
                        assertThat(pass(bodies, body("10.0.0.3"))).isEqualTo(503);
                        assertThat(pass(bodies, asked("/cases", "10.0.0.3"))).isZero();
                        inner.incrementAndGet();
                    });
                }));

        assertThat(inner).hasValue(1);
        assertThat(pass(bodies, body("10.0.0.1"))).isZero();
    }

    @Test
    void keepsAPlaceForABodyOfWhoeverIsSignedIn() throws Exception {
        AtomicInteger inner = new AtomicInteger();
        MockHttpServletRequest applicant = body("10.0.0.1");
        applicant.getSession().setAttribute("case", "20260302");
        within(
                body("10.0.0.1"),
                () -> within(
                        body("10.0.0.1"),
                        () -> within(clerk(), () -> {
                            assertThat(pass(bodies, applicant)).isEqualTo(503);
                            assertThat(pass(bodies, clerk()))
                                    .as("of theirs one at once")
                                    .isEqualTo(503);
                            inner.incrementAndGet();
                        })));

        assertThat(inner).hasValue(1);
    }

    private static MockHttpServletRequest clerk() {
        MockHttpServletRequest clerk = body("10.0.0.1");
        clerk.getSession().setAttribute("SPRING_SECURITY_CONTEXT", "a clerk's");
        return clerk;
    }

    @ParameterizedTest
    @CsvSource({
        "/engine-rest/task/1/claim, application/json, true",
        "/engine-rest/task/1/claim, application/x-www-form-urlencoded, false",
        "/engine-rest/deployment/create, multipart/form-data; boundary=x, false",
        "/apply/small-permit, application/json, false"
    })
    void keepsItForAProgramWhoseNameIsAskedForBeforeItsBody(String path, String type, boolean kept) throws Exception {
        MockHttpServletRequest program = body("10.0.0.1");
        program.setRequestURI(path);
        program.setContentType(type);
        program.addHeader("Authorization", "Basic d2luZG93OndpbmRvdw==");
        AtomicInteger inner = new AtomicInteger();
        within(
                body("10.0.0.1"),
                () -> within(body("10.0.0.1"), () -> {
                    MockFilterChain chain = new MockFilterChain();
                    bodies.doFilter(program, new MockHttpServletResponse(), chain);
                    assertThat(chain.getRequest() != null).isEqualTo(kept);
                    inner.incrementAndGet();
                }));

        assertThat(inner).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /apply/small-permit, false, 0",
        "POST, /cases/20260302/materials, false, 0",
        "PUT, /api/v1/applications/1/materials/a, false, 0",
        "PUT, /api/v1/cases/1/materials/a, false, 0",
        "POST, /engine-rest/deployment/create, false, 0",
        "POST, /staff/intake/drafts/1, true, 0",
        "POST, /staff/intake/drafts/1, false, 415",
        "POST, /login, false, 415",
        "POST, /staff/x, true, 415",
        "POST, /apply/drafts/1, false, 415",
        "PUT, /apply/small-permit, false, 415",
        "POST, /cases, false, 415",
        "POST, /api/v1/applications, false, 415",
        "POST, /, false, 415"
    })
    void takesFilesOnlyWhereTheyAreAskedFor(String method, String path, boolean clerk, int status) {
        MockHttpServletRequest files = clerk ? clerk() : body("10.0.0.1");
        files.setMethod(method);
        files.setRequestURI(path);
        files.setContentType("multipart/form-data; boundary=x");

        assertThat(pass(new FilesAsked(porter), files)).isEqualTo(status);
    }

    @Test
    void saysAtOnceThatTooManySignIn() throws Exception {
        MockHttpServletRequest request = asked("/login", "10.0.0.1");
        request.setServerName("hall.example");

        new Doorstep(SETTINGS, porter).doFilter(request, new MockHttpServletResponse(), (in, out) -> {
            throw new Busy("忙");
        });

        assertThat(request.getAttribute("jakarta.servlet.error.status_code")).isEqualTo(503);
        assertThat(request.getAttribute("reason")).isEqualTo("忙");
    }

    /** The page asks for a parameter, and a body that comes slowly would keep its thread after all. */
    @Test
    void readsNothingOfWhatItTurnsAway() throws Exception {
        AtomicReference<ServletRequest> shown = new AtomicReference<>();
        MockHttpServletRequest refused = new MockHttpServletRequest("POST", "/cases") {
            @Override
            public RequestDispatcher getRequestDispatcher(String path) {
                return new MockRequestDispatcher(path) {
                    @Override
                    public void forward(ServletRequest request, ServletResponse response) {
                        shown.set(request);
                    }
                };
            }
        };
        refused.setParameter("embedded", "");

        porter.turnAway(
                refused, new MockHttpServletResponse(), new TurnedAway(HttpStatus.SERVICE_UNAVAILABLE, "busy", "忙"));

        assertThat(shown.get().getParameter("embedded")).isNull();
        assertThat(shown.get().getParameterValues("embedded")).isNull();
        assertThat(shown.get().getParameterMap()).isEmpty();
        assertThat(shown.get().getParameterNames().hasMoreElements()).isFalse();
        assertThat(refused.getAttribute("reason")).isEqualTo("忙");
    }

    @Test
    void knowsNoOtherHost() {
        Doorstep doorstep = new Doorstep(SETTINGS, porter);
        MockHttpServletRequest own = asked("/cases", "10.0.0.1");
        own.setServerName("hall.example");
        MockHttpServletRequest other = asked("/cases", "10.0.0.1");
        other.setServerName("evil.example");

        assertThat(pass(doorstep, own)).isZero();
        assertThat(pass(doorstep, other)).isEqualTo(400);
    }

    @Test
    void letsANetworkTakeSoManyAnswersAtOnceWithoutSigningIn() throws Exception {
        AnswersUnderWay answers = new AnswersUnderWay(SETTINGS, porter);
        MockHttpServletRequest clerk = asked("/staff/cases", "10.0.0.1");
        clerk.setUserPrincipal(() -> "window");
        AtomicInteger inner = new AtomicInteger();

        answers.doFilter(asked("/cases", "10.0.0.1"), new MockHttpServletResponse(), (in, out) -> {
            assertThat(pass(answers, asked("/favicon.svg", "10.0.0.1"))).isEqualTo(503);
            assertThat(pass(answers, asked("/cases", "10.0.0.2"))).isZero();
            assertThat(pass(answers, clerk)).isZero();
            inner.incrementAndGet();
        });

        assertThat(inner).hasValue(1);
        assertThat(pass(answers, asked("/cases", "10.0.0.1"))).isZero();
    }

    @ParameterizedTest
    @MethodSource
    void saysThatTheDatabaseIsAway(Throwable failure) throws Exception {
        MockHttpServletRequest request = asked("/cases", "10.0.0.1");
        request.setServerName("hall.example");

        new Doorstep(SETTINGS, porter).doFilter(request, new MockHttpServletResponse(), (in, out) -> {
            throw new ServletException(failure);
        });

        assertThat(request.getAttribute("jakarta.servlet.error.status_code")).isEqualTo(503);
        assertThat(request.getAttribute("reason")).asString().startsWith("系统暂时不能办理，请过几分钟再试。");
    }

    static Stream<Throwable> saysThatTheDatabaseIsAway() {
        return Stream.of(
                new CannotGetJdbcConnectionException("gone", new SQLTransientConnectionException("timed out")),
                new CannotCreateTransactionException("gone", new SQLException("refused", "08001")),
                new DataAccessResourceFailureException("gone", new SQLException("shut down", "57P01")));
    }

    @Test
    void leavesOtherFailuresToWhoTellsOfThem() {
        var failure = new ServletException(new SQLException("a fault of ours", "42601"));
        MockHttpServletRequest request = asked("/cases", "10.0.0.1");
        request.setServerName("hall.example");

        assertThatThrownBy(() -> new Doorstep(SETTINGS, porter)
                        .doFilter(request, new MockHttpServletResponse(), (in, out) -> {
                            throw failure;
                        }))
                .isSameAs(failure);
    }

    private interface Step {
        void run() throws Exception;
    }

    private void within(MockHttpServletRequest request, Step step) throws Exception {
        FilterChain chain = (in, out) -> {
            try {
                step.run();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        };
        bodies.doFilter(request, new MockHttpServletResponse(), chain);
    }

    /** @return the status of the refusal; 0 for what was let through */
    private static int pass(Filter gate, MockHttpServletRequest request) {
        try {
            gate.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
        Object status = request.getAttribute("jakarta.servlet.error.status_code");
        return status == null ? 0 : (int) status;
    }

    private static MockHttpServletRequest asked(String path, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(address);
        return request;
    }

    private static MockHttpServletRequest body(String address) {
        MockHttpServletRequest request = asked("/apply/food-business-licence", address);
        request.setMethod("POST");
        request.setContent(new byte[] {1});
        return request;
    }
}
