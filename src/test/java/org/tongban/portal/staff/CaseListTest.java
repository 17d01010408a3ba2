package org.tongban.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.Tenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.Statements;
import org.tongban.calendar.Light;
import org.tongban.cases.CaseAccess;
import org.tongban.cases.CaseState;
import org.tongban.cases.Channel;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.register.Case;
import org.tongban.cases.search.CaseFilter;
import org.tongban.cases.search.CaseSearch;
import org.tongban.cases.term.Lights;
import org.tongban.cases.term.TermKind;
import org.tongban.engine.flow.RegisterSpeaks;
import org.tongban.portal.security.Browser;

/** The list shows a person exactly the cases whose page opens to that person. */
@HallTest
class CaseListTest {

    private static final String SIGN = "outdoor-advertising-permit";
    private static final List<String> STAFF = List.of(
            "window",
            "examiner",
            "examiner2",
            "inspector",
            "inspector2",
            "reviewer",
            "head",
            "issuer",
            "verifier",
            "designer",
            "legal",
            "board",
            "admin");
    private static final Pattern LINK = Pattern.compile("href=\"/staff/cases/([0-9-]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Applications applications;

    @Autowired
    CaseSearch search;

    @Autowired
    CaseAccess access;

    @Autowired
    Lights lights;

    @Autowired
    Statements statements;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RegisterSpeaks register;

    @Autowired
    IdentityService identity;

    /** Every test has an applicant of its own, so that cases of other tests do not come into it. */
    private String applicant;

    @BeforeEach
    void nameAnApplicant() {
        applicant = "列" + Long.toString(System.nanoTime(), 36);
    }

    @Test
    void showsEveryRoleWhatItsPagesOpen() {
        List<String> cases = casesInEveryHand();
        for (String person : STAFF) {
            Browser browser = new Browser(port);
            assertThat(browser.signIn(person, person).headers().firstValue("Location"))
                    .as(person)
                    .hasValueSatisfying(page -> assertThat(page).doesNotContain("/login"));
            List<String> opened = cases.stream()
                    .filter(number -> browser.get("/staff/cases/" + number).statusCode() == 200)
                    .toList();

            assertThat(numbers(browser.get(asked(browser)).body()))
                    .as(person)
                    .containsExactlyInAnyOrderElementsOf(opened);
            assertThat(opened).as(person).satisfies(seen -> assertThat(seen.containsAll(cases))
                    .isEqualTo(List.of("window", "admin").contains(person)));
        }
    }

    @Test
    void showsNobodyACaseOfAnotherRegionUntilThePersonWorksThereToo() {
        Map<String, Object> answers = hall.answers(SIGN);
        answers.put("applicantName", applicant);
        identity.saveTenant(tenant("360703"));
        identity.createTenantUserMembership("360703", "window");
        String number = applications
                .submit(applications.open(SIGN, "360703", Channel.API).id(), answers, null)
                .caseNumber();

        identity.deleteTenantUserMembership("360703", "window");

        assertThat(access.maySee("window", number)).isFalse();
        assertThat(found("window", byApplicant())).isEmpty();
        assertThat(found("admin", byApplicant())).containsExactly(number);

        identity.createTenantUserMembership("360703", "window");
        try {
            assertThat(access.maySee("window", number)).isTrue();
            assertThat(found("window", byApplicant())).containsExactly(number);
        } finally {
            hall.loses("360703");
        }
    }

    @Test
    void findsACaseByNumberIdentityStateItemAndByWhoHandledIt() {
        String number = received();
        posts.accept(number);
        String identityNumber = hall.the(number).applicant().idNumber();

        assertThat(found("admin", new CaseFilter(number, "", null, null, null, null)))
                .containsExactly(number);
        assertThat(found("admin", new CaseFilter(number.substring(9), identityNumber, null, null, null, null)))
                .containsExactly(number);
        assertThat(found("admin", new CaseFilter("", applicant, hall.the(number).state(), SIGN, null, null)))
                .containsExactly(number);
        assertThat(found("admin", new CaseFilter("", applicant, CaseState.REVOKED, null, null, null)))
                .isEmpty();
        assertThat(found("admin", new CaseFilter("", applicant, null, "fire-safety-check", null, null)))
                .isEmpty();
        assertThat(found("window", new CaseFilter("", applicant, null, null, null, "window")))
                .containsExactly(number);
        assertThat(found("examiner", new CaseFilter("", applicant, null, null, null, "examiner")))
                .isEmpty();
        assertThat(found("examiner", byApplicant())).containsExactly(number);
    }

    @Test
    void readsTheLimitsOfAPageInOneStatement() {
        posts.accept(received());
        int one = statementsOfAPage(1);
        assertThat(one).isPositive();
        for (int more = 0; more < 3; more++) {
            posts.accept(received());
        }

        assertThat(statementsOfAPage(4)).isEqualTo(one);
    }

    private int statementsOfAPage(int cases) {
        return statements.of(
                () -> assertThat(search.find("admin", byApplicant(), 1).cases())
                        .hasSize(cases)
                        .allSatisfy(subject -> assertThat(subject.schedule().lastDay(TermKind.PROMISED))
                                .isPresent()));
    }

    /** A browser's address, as somebody mangled it. */
    @Test
    void answersAnAddressThatCannotBeReadWithAPage() {
        Browser browser = new Browser(port);
        browser.signIn("window", "window");

        HttpResponse<String> answer = browser.send(browser.request("/staff/cases?number=%00")
                .header("Accept", "text/html")
                .GET());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.body()).doesNotContain("Invalid request content");
    }

    @Test
    void takesSignsOfPatternsAsTheyStand() {
        received();

        assertThat(found("admin", new CaseFilter("", "列%", null, null, null, null)))
                .isEmpty();
        assertThat(found("admin", new CaseFilter("_", applicant, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void findsByLightWhatTheCaseShows() {
        List<String> cases = casesInEveryHand();
        for (int days : new int[] {0, 8, 11, 14, 60}) {
            hall.openOn(Hall.FIRST_DAY.plusDays(days));
            for (Light light : Light.values()) {
                Predicate<Case> burns = subject -> subject.schedule()
                        .term(TermKind.PROMISED)
                        .flatMap(lights::of)
                        .filter(light::equals)
                        .isPresent();
                assertThat(found("admin", new CaseFilter("", applicant, null, null, light, null)))
                        .as("%s after %d days", light, days)
                        .containsExactlyInAnyOrderElementsOf(cases.stream()
                                .filter(number -> burns.test(hall.the(number)))
                                .toList());
            }
        }
    }

    /** @return cases that the window had or has, and that wait for each post or have come by it, with a one-thing and one whose limit stands still */
    private List<String> casesInEveryHand() {
        List<String> cases = new ArrayList<>();
        String bundle = receives("open-a-restaurant");
        cases.add(bundle);
        hall.children(bundle).forEach(child -> cases.add(child.number()));
        String examined = received();
        posts.accept(examined);
        String decided = received();
        posts.accept(decided);
        posts.examine(decided);
        posts.review(decided);
        String issued = received();
        posts.accept(issued);
        posts.examine(issued);
        posts.review(issued);
        posts.approve(issued);
        String inspected = receives("food-business-licence");
        posts.accept(inspected);
        posts.examine(inspected);
        String stopped = receives("food-business-licence");
        posts.accept(stopped);
        stop(stopped);
        cases.addAll(List.of(received(), examined, decided, issued, inspected, stopped));
        return cases;
    }

    private void stop(String number) {
        register.say(() -> runtime.startProcessInstanceByKey("special-procedure", number));
        hall.does(
                "examiner",
                number,
                "UserTask_ArrangeProcedure",
                Map.of("procedure", "hearing", "workingDays", 10, "arrangement", "三月十日上午九时，第二会议室。"));
    }

    private String received() {
        return receives(SIGN);
    }

    private String receives(String offering) {
        return hall.receives(offering, Set.of(), answers -> answers.put("applicantName", applicant));
    }

    private CaseFilter byApplicant() {
        return new CaseFilter("", applicant, null, null, null, null);
    }

    private List<String> found(String person, CaseFilter filter) {
        return search.find(person, filter, 1).cases().stream().map(Case::number).toList();
    }

    private String asked(Browser browser) {
        String token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(browser.get("/staff/cases").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        var answer = browser.post(
                "/staff/cases",
                "application/x-www-form-urlencoded",
                "_csrf=" + token + "&applicant=" + URLEncoder.encode(applicant, StandardCharsets.UTF_8));
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
    }

    private static List<String> numbers(String page) {
        return LINK.matcher(page).results().map(link -> link.group(1)).toList();
    }

    private Tenant tenant(String region) {
        var tenant = identity.newTenant(region);
        tenant.setName(region);
        return tenant;
    }
}
