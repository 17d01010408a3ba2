package org.tongban.engine.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tongban.HallTest;
import org.tongban.engine.rest.EngineResources.Served;
import org.tongban.portal.security.Browser;

/** Whatever the engine serves stands in the list of doors, or is closed to administrators too. */
@HallTest
class DoorListTest {

    private static final Set<String> LISTED =
            DoorList.read().stream().map(Door::call).collect(Collectors.toSet());

    @LocalServerPort
    int port;

    @Test
    void listsNothingThatIsNotServed() {
        assertThat(EngineResources.all())
                .hasSizeGreaterThan(450)
                .extracting(Served::call)
                .containsAll(LISTED);
    }

    @Test
    void closesTheEnginesOwnInterfaceWhereTheListIsSilent() {
        Browser program = new Browser(port);

        assertThat(silent())
                .filteredOn(served -> served.call().contains(" engine/"))
                .allSatisfy(served -> assertClosed(
                        program,
                        served,
                        "/engine-rest/",
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString("admin:admin".getBytes())));
    }

    @Test
    void closesWhatStandsBehindTheWebApplicationsWhereTheListIsSilent() {
        Browser browser = new Browser(port);
        browser.signIn("admin", "admin");
        browser.get("/camunda/app/cockpit/default/");

        assertThat(silent())
                .allSatisfy(served -> assertClosed(
                        browser, served, "/camunda/api/engine/engine/default/", "X-XSRF-TOKEN", browser.webappToken()));
    }

    private List<Served> silent() {
        return EngineResources.all().stream()
                .filter(served -> !LISTED.contains(served.call()))
                .filter(served -> !served.call().endsWith("/logout")) // ends the one session, before all else
                .toList();
    }

    private static void assertClosed(Browser browser, Served served, String engine, String header, String token) {
        var answer = browser.send(browser.request(served.address(engine))
                .header(header, token)
                .header("Content-Type", served.type().toString())
                .method(served.method(), BodyPublishers.ofString("")));
        assertThat(answer.statusCode())
                .as("%s %s", served.call(), answer.body())
                .isIn(403, served.isLookedUpByKey() ? 404 : 403);
        assertThat(answer.body()).containsAnyOf("您没有权限进行这项操作。", "没有找到要办理的内容");
    }
}
