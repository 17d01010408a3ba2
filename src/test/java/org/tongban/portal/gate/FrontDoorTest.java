package org.tongban.portal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tongban.HallTest;

/** What a stranger writes into a request by hand. */
@HallTest
class FrontDoorTest {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String APPLICATIONS = "/api/v1/applications";

    @LocalServerPort
    int port;

    private RawHttp stranger;

    @BeforeEach
    void come() {
        stranger = new RawHttp(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/apply/..;/staff/cases",
                "/%2e%2e/staff",
                "/apply/%2e%2e/staff",
                "/staff;x=1/cases",
                "//staff/cases",
                "/staff//cases",
                "/apply\\x",
                "/apply/%5cx",
                "/apply/%00",
                "/apply/%2fx",
                "/apply/%252e%252e",
                "/apply/../staff",
                "/apply/./x",
                "/apply/%0ax",
                "/apply/%zz",
                "/apply/%ff",
                "/?a=%zz",
                "/camunda/..;/app",
                "/camunda/app;x/tasklist",
                "/api/v1/items;a=b",
                "/api/v1//items",
                "/api/v1/%2e%2e/items",
                "/api/v1/..;/items",
                "/api/v1/%00",
                "/engine-rest;a=b/task",
                "/engine-rest/..;/task",
                "/camunda/api/%2e/engine"
            })
    void anAddressThatReadsTwoWaysLeadsNowhere(String path) {
        String answer = stranger.get(path);

        assertThat(answer).startsWith("HTTP/1.1 400").containsAnyOf("地址不正确", "没有完整收到");
        assertThat(answer).doesNotContain("Exception", "Bad Request", "timestamp", "lang=\"en\"");
        if (path.startsWith("/api/")) {
            assertThat(answer).contains("application/problem+json", "urn:tongban:problem:address");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/staff/cases",
                "/camunda",
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit",
                "/swagger-ui.html",
                "/apply/drafts"
            })
    void noRedirectNamesTheHostThatSomebodyWrote(String path) {
        assertThat(stranger.get(path, "Host: evil.example")).doesNotContain("evil.example");
        assertThat(stranger.get(path, "Host: localhost", "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https"))
                .doesNotContain("evil.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases", "/api/v1/items"})
    void partsWithoutABoundaryAreARefusal(String path) {
        assertThat(stranger.get(path, "Content-Type: multipart/form-data")).startsWith("HTTP/1.1 400");
    }

    @Test
    void theAddressOfWhatWasMadeNamesNoHost() {
        String made = stranger.post(
                APPLICATIONS, JSON, "{\"offering\": \"outdoor-advertising-permit\"}", "Host: evil.example");

        assertThat(made)
                .startsWith("HTTP/1.1 201")
                .contains("Location: " + APPLICATIONS)
                .doesNotContain("evil.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cases",
                "/login",
                "/apply/none",
                "/nothing",
                "/api/v1/items",
                "/api/v1/nothing",
                "/api/v1/cases/1"
            })
    void everyAnswerSaysThatItIsChinese(String path) {
        assertThat(stranger.get(path, "Accept: text/html, application/json", "Accept-Language: en-US"))
                .containsOnlyOnce("Content-Language: zh-CN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/nothing.css", "/actuator/env", "/api/v1/nothing"})
    void saysToAProgramTooThatThereIsNoSuchAddress(String path) {
        assertThat(stranger.get(path, "Accept: application/json"))
                .startsWith("HTTP/1.1 404")
                .contains("urn:tongban:problem:unknown-address", "没有这个接口地址，请查看接口文档。")
                .doesNotContain("Not Found", "No static resource");
    }

    @Test
    void takesNoJsonThatIsTooLarge() {
        String large = "{\"offering\": \"" + "x".repeat(1024 * 1024) + "\"}";

        assertThat(stranger.post(APPLICATIONS, JSON, large))
                .startsWith("HTTP/1.1 413")
                .contains("内容太大");
        assertThat(stranger.postInChunks(APPLICATIONS, JSON, large))
                .startsWith("HTTP/1.1 413")
                .contains("内容太大");
        assertThat(stranger.post("/engine-rest/task/1/complete", JSON, large.repeat(20)))
                .startsWith("HTTP/1.1 413")
                .contains("内容太大");
    }

    /** The container bounds the forms of a POST only. */
    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void takesNoLargeFormByAnotherVerb(String verb) {
        assertThat(stranger.sends(verb, "/nothing", FORM, "number=" + "1".repeat(2 * 1024 * 1024)))
                .startsWith("HTTP/1.1 413")
                .contains("内容太大");
    }

    @Test
    void takesNoJsonThatNestsWithoutEnd() {
        String deep = "{\"sellsFood\": " + "[".repeat(20) + "]".repeat(20) + "}";
        assertThat(stranger.post("/api/v1/bundles/open-a-restaurant/advice", JSON, deep))
                .startsWith("HTTP/1.1 400")
                .contains("malformed-body");
    }

    @Test
    void takesNoJsonOfMoreValuesThanAFormHas() {
        String many = "{\"sellsFood\": [" + "0,".repeat(20_000) + "0]}";
        assertThat(stranger.post("/api/v1/bundles/open-a-restaurant/advice", JSON, many))
                .startsWith("HTTP/1.1 400")
                .contains("malformed-body");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/applications | {"offering": "outdoor-advertising-permit", "regoin": "360702"} | regoin
            /api/v1/bundles/open-a-restaurant/advice | {"sellsFuud": true} | sellsFuud
            """)
    void namesAKeyThatItDoesNotKnow(String path, String body, String key) {
        assertThat(stranger.post(path, JSON, body))
                .containsPattern("^HTTP/1.1 4(00|22)")
                .contains("\"field\":\"" + key + "\"", "\"rule\":\"unknown\"");
    }

    @Test
    void saysThatAFormIsTooLargeOrHasTooManyFields() {
        assertThat(stranger.post("/cases", FORM, "number=" + "1".repeat(2 * 1024 * 1024 + 1)))
                .startsWith("HTTP/1.1 413")
                .contains("填写的内容太多");
        assertThat(stranger.post("/cases", FORM, "a=1&".repeat(2001)))
                .startsWith("HTTP/1.1 413")
                .contains("填写的内容太多");
        assertThat(stranger.post("/cases", FORM, "number=%zz"))
                .startsWith("HTTP/1.1 400")
                .contains("没有完整收到");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/info",
                "/actuator/heapdump",
                "/actuator/health/db",
                "/actuator/health/fileStore"
            })
    void nothingOfTheServersInsideIsOpen(String path) {
        assertThat(stranger.get(path)).startsWith("HTTP/1.1 404");
    }

    @Test
    void healthTellsStrangersNoDetail() {
        assertThat(stranger.get("/actuator/health")).contains("{\"status\":\"UP\"}");
    }
}
