package org.tongban.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.CaseState;

/** The page on which an administrator ends a case, also from Cockpit; nobody else does, and nothing ends by a slip. */
@HallTest
class EndPageTest {

    private static final String SIGN = "outdoor-advertising-permit";
    private static final String WHY = "同一申请重复收件<已按先收到的办理>。";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    Browser browser;
    String number;

    @BeforeEach
    void sitDownAsAdministrator() {
        number = hall.receives(SIGN);
        browser = new Browser(port);
        browser.signIn("admin", "admin");
    }

    @Test
    void isOfferedOnTheCasePageAndEndsTheCase() {
        assertThat(browser.get("/staff/cases/" + number).body()).contains("/staff/cases/" + number + "/end");

        HttpResponse<String> answer = send(number, "seen=RECEIVED&confirmed=true&reason=" + encoded(WHY));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.target(answer)).isEqualTo("/staff/cases/" + number);
        assertThat(browser.get("/staff/cases/" + number).body())
                .contains("终止办理", "同一申请重复收件&lt;已按先收到的办理&gt;。", "管理员终止办理")
                .doesNotContain("/staff/cases/" + number + "/end");
        Browser applicant = new Browser(port);
        String seen = applicant
                .get("/cases?number=%s&code=%s"
                        .formatted(number, hall.the(number).queryCode()))
                .body();
        assertThat(hall.the(number).state()).isEqualTo(CaseState.LAPSED);
        assertThat(hall.openTasks(number)).isEmpty();
        assertThat(seen).doesNotContain("admin");
    }

    @Test
    void wantsAReasonAndAConfirmation() {
        HttpResponse<String> unconfirmed = send(number, "seen=RECEIVED&reason=" + encoded(WHY));
        HttpResponse<String> unfounded = send(number, "seen=RECEIVED&confirmed=true&reason=+");

        assertThat(unconfirmed.statusCode()).isEqualTo(422);
        assertThat(unconfirmed.body()).contains("请勾选确认后再终止办理。", "重复收件&lt;");
        assertThat(unfounded.statusCode()).isEqualTo(422);
        assertThat(unfounded.body()).contains("请填写终止办理的原因，申请人会看到。");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.RECEIVED);
    }

    @Test
    void tellsWhatHasChangedMeanwhile() {
        posts.accept(number);

        HttpResponse<String> late = send(number, "seen=RECEIVED&confirmed=true&reason=" + encoded(WHY));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("刚刚有人办理了本办件，现在是“已受理”，没有终止。请重新查看后再决定。", "value=\"ACCEPTED\"");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    void leadsFromAnItemToItsOneThing() {
        String bundle = hall.receives("open-a-restaurant");
        String child = hall.child(bundle, SIGN);

        assertThat(browser.get("/staff/cases/" + child + "/end").body())
                .contains("不能单独终止", "/staff/cases/" + bundle + "/end")
                .doesNotContain("<textarea");
    }

    @Test
    void isWhereCockpitLeads() {
        String instance = hall.openTask(number, "UserTask_CheckMaterials").getProcessInstanceId();

        assertThat(Browser.target(browser.get("/staff/instances/" + instance + "/end")))
                .isEqualTo("/staff/cases/" + number + "/end");
        assertThat(browser.get("/staff/instances/none/end").statusCode()).isEqualTo(404);
        assertThat(browser.get("/camunda/app/cockpit/scripts/end-case.js").body())
                .contains("cockpit.processInstance.runtime.action", "/staff/instances/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"window", "examiner", "head", "designer"})
    void isForAdministratorsOnly(String person) {
        String instance = hall.openTask(number, "UserTask_CheckMaterials").getProcessInstanceId();
        Browser other = new Browser(port);
        other.signIn(person, person);

        assertThat(other.get("/staff/cases/" + number + "/end").statusCode()).isEqualTo(403);
        assertThat(other.get("/staff/instances/" + instance + "/end").statusCode())
                .isEqualTo(403);
        assertThat(send(other, number, "seen=RECEIVED&confirmed=true&reason=x").statusCode())
                .isEqualTo(403);
        assertThat(other.get("/staff/cases/" + number).body()).doesNotContain("/end\"");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.RECEIVED);
    }

    private HttpResponse<String> send(String number, String fields) {
        return send(browser, number, fields);
    }

    /** Shows the token of a page that everybody of the staff has. */
    private static HttpResponse<String> send(Browser browser, String number, String fields) {
        Matcher token = TOKEN.matcher(browser.get("/login").body());
        if (!token.find()) {
            throw new AssertionError("The page has no token");
        }
        return browser.post(
                "/staff/cases/" + number + "/end",
                "application/x-www-form-urlencoded",
                "_csrf=%s&%s".formatted(token.group(1), fields));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
