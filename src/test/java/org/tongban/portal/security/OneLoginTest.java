package org.tongban.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tongban.HallTest;

@HallTest
class OneLoginTest {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String COUNT = "/engine-rest/task/count";
    private static final String PRINCIPAL = "/camunda/api/admin/auth/user/default";

    @LocalServerPort
    int port;

    Browser browser;

    @BeforeEach
    void openABrowser() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TASKLIST,
                "/camunda/app/cockpit/default/",
                "/camunda/app/cockpit/",
                "/camunda/app/cockpit",
                "/camunda/app/admin/",
                "/camunda/app/admin/default/",
                "/camunda/app/welcome/",
                "/staff/cases/1"
            })
    void leadsStrangersToTheLoginPageAndBackToWhatTheyAskedFor(String page) {
        assertThat(Browser.target(browser.get(page))).isEqualTo("/login");

        assertThat(Browser.target(browser.signIn("admin", "admin"))).isEqualTo(page);
    }

    /** A second page that is still open would lose what is typed there. */
    @Test
    void signsNobodyOutForAPageWithAnOldToken() {
        browser.signIn("window", "window");
        browser.get(TASKLIST);

        HttpResponse<String> refused =
                browser.post("/camunda/api/engine/engine/default/task/count", "application/json", "{}");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("这个页面已经过期，没有执行");
        assertThat(browser.postToWebapp("/camunda/api/engine/engine/default/task/count", "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    /** What stands behind # never reaches the server; a script of the login page takes it along. */
    @Test
    void takesAlongWhatStandsBehindTheAddress() {
        assertThat(browser.get("/login").body()).containsPattern("src=\"/login-[0-9a-f]{32}\\.js\"");

        assertThat(browser.get("/login.js").body()).contains("location.hash");
    }

    @Test
    void remembersNoneOfTheScriptsThatAPageAsksFor() {
        browser.get("/camunda/app/cockpit/scripts/config.js");

        assertThat(Browser.target(browser.signIn("admin", "admin"))).isEqualTo(TASKLIST);
    }

    @ParameterizedTest
    @ValueSource(strings = {COUNT, "/engine-rest/engine", "/camunda/api/engine/engine/default/task/count"})
    void refusesStrangersTheEnginesInterfaces(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(401);
    }

    @Test
    void opensTasklistAndTheEnginesInterfaceWithOneSession() {
        browser.signIn("window", "window");

        assertThat(browser.get(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(browser.get(PRINCIPAL).body())
                .contains("\"userId\":\"window\"")
                .contains("tasklist");
        assertThat(browser.get(COUNT).statusCode()).isEqualTo(200);
    }

    @Test
    void opensCockpitOnlyToAdministrators() {
        browser.signIn("window", "window");

        assertThat(browser.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
    }

    @Test
    void opensTheEnginesInterfaceToBasicAuthenticationWithoutASession() {
        String basic = Base64.getEncoder().encodeToString("head:head".getBytes());

        var answer = browser.send(browser.request(COUNT).header("Authorization", "Basic " + basic));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void letsASessionChangeNothingWithoutAToken() {
        browser.signIn("admin", "admin");

        assertThat(browser.post(COUNT, "application/json", "{}").statusCode()).isEqualTo(403);
        assertThat(browser.post(PRINCIPAL + "/login/tasklist", "application/x-www-form-urlencoded", "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void endsEverywhereWhenSomebodyLogsOutOfTasklist() {
        browser.signIn("window", "window");
        browser.get(TASKLIST);

        browser.post(PRINCIPAL + "/logout", "application/json", "");

        assertThat(browser.get(COUNT).statusCode()).isEqualTo(401);
        assertThat(Browser.target(browser.get(TASKLIST))).isEqualTo("/login");
    }

    /** At a window one clerk follows another, and not everybody signs out; what was typed of an applicant is the first one's. */
    @Test
    void takesNothingIntoTheSessionOfTheNext() {
        browser.signIn("window", "window");
        browser.post(
                "/staff/intake",
                "application/x-www-form-urlencoded",
                browser.form(
                        "/staff/intake",
                        "applicantKind",
                        "natural-person",
                        "applicantName",
                        "张三",
                        "applicantId",
                        "11010519491231002X",
                        "phone",
                        "13800138000"));
        assertThat(browser.get("/staff/intake/items").body()).contains("张三");

        browser.signIn("admin", "admin");
        assertThat(Browser.target(browser.get("/staff/intake/items"))).isEqualTo("/staff/intake");
    }

    /** Of nobody who works in other tests: the hall's clock stands, so that account would rest for all of them. */
    @Test
    void saysHowLongAnAccountRestsAfterAWrongPassword() {
        browser.signIn("nobody.of.ours", "guessed");

        assertThat(browser.get("/login?error").body()).containsPattern("用户名或者密码不正确.*请\\d+秒后再试");
    }

    @Test
    void hidesWhatDoesNotExist() {
        assertThat(browser.get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(browser.get("/actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    void letsOnlyOurOwnPagesFrameTheStaffs() {
        assertThat(policy(browser.get("/staff/cases/1").headers())).contains("frame-ancestors 'self'");
        assertThat(policy(browser.get("/login").headers()))
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    private static String policy(HttpHeaders headers) {
        return headers.firstValue("Content-Security-Policy").orElseThrow();
    }
}
