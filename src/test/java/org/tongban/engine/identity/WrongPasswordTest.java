package org.tongban.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.tongban.HallTest;
import org.tongban.portal.security.Browser;

/** Every door at which a password is shown slows down who guesses, and none locks anybody out. */
@HallTest
class WrongPasswordTest {

    private static final String COUNT = "/engine-rest/task/count";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    NewStaff staff;

    private Browser browser;

    @BeforeEach
    void openABrowser() {
        browser = new Browser(port);
    }

    @Test
    void saysHowLongToWaitAndOpensAfterwardsWithoutAnAdministrator() {
        staff.comes("the.only.chief", "camunda-admin");
        for (int turn = 0; turn < 12; turn++) {
            browser.signIn("the.only.chief", "guessed");
            passes(Duration.ofMinutes(6));
        }
        browser.signIn("the.only.chief", "guessed");

        browser.signIn("the.only.chief", NewStaff.PASSWORD);
        assertThat(browser.get("/login?error").body())
                .containsPattern("为防止猜测密码，请\\d+秒后再试")
                .doesNotContain("不正确");
        passes(Duration.ofMinutes(5));

        assertThat(Browser.target(browser.signIn("the.only.chief", NewStaff.PASSWORD)))
                .isEqualTo("/camunda/app/tasklist/default/");
    }

    @Test
    void looksAtNoRightPasswordDuringThePauseByBasicEither() {
        staff.comes("360702-001", "window");
        basic("360702-001", "guessed");

        assertThat(basic("360702-001", NewStaff.PASSWORD).statusCode()).isEqualTo(401);
        passes(Duration.ofSeconds(2));

        assertThat(basic("360702-001", NewStaff.PASSWORD).statusCode()).isEqualTo(200);
    }

    /** With the desk open, whoever sits down there has to know the password. */
    @Test
    void countsWhatIsGuessedAtOneDoorAtTheOthersToo() {
        staff.comes("li-si", "window");
        browser.signIn("li-si", NewStaff.PASSWORD);

        assertThat(change("guessed")).contains("现在的密码不正确。为防止猜测密码，请2秒后再试。");

        assertThat(change(NewStaff.PASSWORD)).contains("为防止猜测密码，请2秒后再试。").doesNotContain("不正确");
        assertThat(basic("li-si", NewStaff.PASSWORD).statusCode()).isEqualTo(401);
        passes(Duration.ofSeconds(2));
        assertThat(basic("li-si", NewStaff.PASSWORD).statusCode()).isEqualTo(200);
    }

    /** The engine's own services that look at a password would tell it without end. */
    @Test
    void letsNobodyGuessByTheEnginesOwnServices() {
        staff.comes("wang_wu", "window");

        assertThat(identity.checkPassword("wang_wu", "guessed")).isFalse();

        assertThat(identity.checkPassword("wang_wu", NewStaff.PASSWORD)).isFalse();
    }

    @Test
    void answersForANameThatNobodyHasAsForOne() {
        browser.signIn("nobody.has.it", "guessed");

        assertThat(browser.get("/login?error").body()).containsPattern("用户名或者密码不正确。为防止猜测密码，请2秒后再试");
    }

    /** No register can hold such a name, so nobody is slowed down for it. */
    @Test
    void answersForANameThatNobodyCanHave() {
        browser.signIn("win\u0000dow", "guessed");

        assertThat(browser.get("/login?error").body()).contains("用户名或者密码不正确。").doesNotContain("秒后再试");
    }

    private String change(String present) {
        String fresh = "a quite new one 77";
        return browser.post(
                        "/staff/password",
                        "application/x-www-form-urlencoded",
                        browser.form("/staff/password", "present", present, "fresh", fresh, "again", fresh))
                .body();
    }

    private static void passes(Duration time) {
        ClockUtil.setCurrentTime(
                java.util.Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
    }

    private HttpResponse<String> basic(String person, String password) {
        String shown = Base64.getEncoder()
                .encodeToString((person + ':' + password).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Browser(port).send(browser.request(COUNT).header(HttpHeaders.AUTHORIZATION, "Basic " + shown));
    }
}
