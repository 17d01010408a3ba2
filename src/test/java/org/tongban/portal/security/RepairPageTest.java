package org.tongban.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.RenewalFixture;
import org.tongban.cases.trust.Credit;

/** The page on which an administrator enters that a broken commitment was put right; nobody else does, and nobody twice. */
@HallTest
class RepairPageTest {

    private static final String WHY = "整改<已经复核>。";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Credit credit;

    Browser browser;

    @BeforeEach
    void sitDownAsAdministrator() {
        browser = new Browser(port);
        browser.signIn("admin", "admin");
    }

    @Test
    void isOfferedOnTheCasePageAndEntersItOnce() {
        String number = revoked(1);
        assertThat(browser.get("/staff/cases/" + number).body()).contains(address(number) + "\"");

        HttpResponse<String> answer = send(browser, number, "confirmed=true&reason=" + encoded(WHY));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.target(answer)).isEqualTo("/staff/cases/" + number);
        assertThat(browser.get("/staff/cases/" + number).body())
                .contains("信用修复已经记录，申请人可以再次采用告知承诺方式。", "记录信用修复", "整改&lt;已经复核&gt;。")
                .doesNotContain(address(number));
        assertThat(browser.get(address(number)).body()).contains("不用再次记录").doesNotContain("<textarea");
        HttpResponse<String> again = send(browser, number, "confirmed=true&reason=" + encoded(WHY));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("已经于2026年3月2日记录信用修复，不用再次记录。");
    }

    @Test
    void wantsAReasonAndAConfirmation() {
        String number = revoked(3);

        HttpResponse<String> unconfirmed = send(browser, number, "reason=" + encoded(WHY));
        HttpResponse<String> unfounded = send(browser, number, "confirmed=true&reason=+");

        assertThat(unconfirmed.statusCode()).isEqualTo(422);
        assertThat(unconfirmed.body()).contains("请勾选确认后再记录。", "整改&lt;");
        assertThat(unfounded.statusCode()).isEqualTo(422);
        assertThat(unfounded.body()).contains("请填写认定申请人已经完成信用修复的依据。");
        assertThat(credit.hasUnrepairedBreach(hall.the(number).applicant())).isTrue();
    }

    @Test
    void saysWhereThereIsNothingToPutRight() {
        String number = hall.receives("outdoor-advertising-permit");

        assertThat(browser.get(address(number)).body())
                .contains("本办件没有失信记录，不需要记录信用修复。")
                .doesNotContain("<textarea");
        assertThat(browser.get("/staff/cases/" + number).body()).doesNotContain(address(number));
    }

    @Test
    void isForAdministratorsOnly() {
        String number = revoked(4);
        for (String person : new String[] {"window", "examiner", "head", "verifier", "designer"}) {
            Browser other = new Browser(port);
            other.signIn(person, person);

            assertThat(other.get(address(number)).statusCode()).as(person).isEqualTo(403);
            assertThat(send(other, number, "confirmed=true&reason=x").statusCode())
                    .as(person)
                    .isEqualTo(403);
            assertThat(other.get("/staff/cases/" + number).body()).doesNotContain(address(number));
        }
        assertThat(credit.hasUnrepairedBreach(hall.the(number).applicant())).isTrue();
    }

    private String revoked(int applicant) {
        return RenewalFixture.revoked("91360702MA35RW04" + applicant, hall, posts);
    }

    private static String address(String number) {
        return "/staff/cases/" + number + "/repair";
    }

    /** Shows the token of a page that everybody of the staff has. */
    private static HttpResponse<String> send(Browser browser, String number, String fields) {
        Matcher token = TOKEN.matcher(browser.get("/login").body());
        if (!token.find()) {
            throw new AssertionError("The page has no token");
        }
        return browser.post(
                address(number), "application/x-www-form-urlencoded", "_csrf=%s&%s".formatted(token.group(1), fields));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
