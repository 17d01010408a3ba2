package org.tongban.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tongban.HallTest;

/** A browser adds a remembered name and password to whatever another site's page sends here; nothing comes of it. */
@HallTest
class ForeignPageTest {

    private static final String TENANT = part("tenant-id", "360702");
    private static final String NAME = part("deployment-name", "Modeler");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "Origin,https://example.org",
        "Origin,null",
        "Origin,''",
        "Origin,http://127.0.0.1",
        "Origin,file:///etc",
        "Sec-Fetch-Site,cross-site",
        "Sec-Fetch-Site,same-site",
        "Referer,https://example.org/",
        "Referer,http://127.0.0.1.example.org/",
    })
    void changesNothingForAPageOfAnotherSite(String header, String value) {
        for (String type : new String[] {"multipart/form-data; boundary=x", "application/json", "text/plain"}) {
            var answer = deploys(NAME, header, value, type);

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("\"message\":\"这个请求来自其他网站的页面，没有执行。\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Origin,http://127.0.0.1:{port}",
        "Origin,file://",
        "Sec-Fetch-Site,none",
        "Sec-Fetch-Site,same-origin",
        "Referer,http://127.0.0.1:{port}/swagger-ui/index.html"
    })
    void worksForItsOwnPagesAndForModeler(String header, String value) {
        var answer = deploys(
                TENANT, header, value.replace("{port}", String.valueOf(port)), "multipart/form-data; boundary=x");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("部署时不要填写租户");
    }

    @Test
    void refusesASessionWithoutTokenInASentence() {
        Browser browser = new Browser(port);
        browser.signIn("designer", "designer");

        var answer = browser.post("/engine-rest/deployment/create", "multipart/form-data; boundary=x", NAME);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"message\":\"您没有权限进行这项操作。\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/api/engine/engine/default/task/none/claim", "/staff/intake", "/login"})
    void asksEveryOtherWayInForATokenThatNoOtherSiteKnows(String address) {
        Browser browser = new Browser(port);
        browser.signIn("window", "window");
        browser.get("/camunda/app/tasklist/default/");

        assertThat(browser.post(address, "text/plain", "{}").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> deploys(String body, String header, String value, String type) {
        String basic = Base64.getEncoder().encodeToString("designer:designer".getBytes());
        Browser browser = new Browser(port);
        return browser.send(browser.request("/engine-rest/deployment/create")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", type)
                .header(header, value)
                .POST(BodyPublishers.ofString(body)));
    }

    private static String part(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n--x--\r\n".formatted(name, value);
    }
}
