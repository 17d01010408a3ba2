package org.tongban.portal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tongban.HallTest;

/** What a browser may keep of an answer, and what comes compressed. */
@HallTest
class AnswersTest {

    private static final String GZIP = "Accept-Encoding: gzip";

    @LocalServerPort
    int port;

    private RawHttp stranger;

    @BeforeEach
    void come() {
        stranger = new RawHttp(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/guide/food-business-licence", "/catalogue/items", "/catalogue/changes"})
    void aPublicPageIsSentOnceAndThenOnlyIfItHasChanged(String path) {
        String first = stranger.get(path, GZIP);
        assertThat(first)
                .startsWith("HTTP/1.1 200")
                .contains("Cache-Control: no-cache\r\n", "Content-Encoding: gzip", "Vary: ")
                .contains("Content-Security-Policy: default-src 'self'", "X-Content-Type-Options: nosniff")
                .doesNotContain("no-store", "Set-Cookie");
        String tag = first.replaceFirst("(?s).*?ETag: ([^\r]+)\r.*", "$1");

        assertThat(stranger.get(path, "If-None-Match: " + tag))
                .startsWith("HTTP/1.1 304")
                .endsWith("\r\n\r\n");
    }

    /** What one stranger asks for, the next one would be given. */
    @ParameterizedTest
    @ValueSource(strings = {"IBM037", "ISO-8859-1", "UTF-16", "ISO-2022-CN"})
    void aPageIsDrawnInOurCharacterSetWhateverSomebodyAsksFor(String charset) {
        for (String path : new String[] {"/guide/disability-certificate", "/login"}) {
            assertThat(stranger.get(path, "Accept: text/html;charset=" + charset))
                    .startsWith("HTTP/1.1 200")
                    .contains("Content-Type: text/html;charset=UTF-8\r\n", "<html");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/apply/food-business-licence",
                "/guide/open-a-restaurant/questions",
                "/apply/resume",
                "/cases",
                "/login",
                "/cases/20260302000001",
                "/staff/cases"
            })
    void nobodysBrowserKeepsWhatIsOnesOwn(String path) {
        assertThat(stranger.get(path)).contains("no-store").doesNotContain("ETag");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tongban.css",
                "/apply/food-business-licence",
                "/api/v1/items",
                "/camunda/lib/ngDefine.js",
                "/swagger-ui/swagger-ui.css"
            })
    void whatAnybodyMayReadComesCompressed(String path) {
        String answer = stranger.get(path, GZIP);
        assertThat(answer).startsWith("HTTP/1.1 200").contains("Content-Encoding: gzip");
    }

    /** Its length would tell of a secret in it to whoever has the browser send something along. */
    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/apply/resume", "/login"})
    void whatMayHoldASecretDoesNot(String path) {
        assertThat(stranger.get(path, GZIP)).startsWith("HTTP/1.1 200").doesNotContain("Content-Encoding");
    }

    @Test
    void anybodysIsAListOfAddresses() {
        assertThat(PlainSecrets.isAnybodys("GET", "/guide/x/questions")).isTrue();
        assertThat(PlainSecrets.isAnybodys("POST", "/guide/x/questions")).isFalse();
        for (String own : new String[] {
            "/apply/done",
            "/apply/resume",
            "/apply/drafts/x",
            "/apply/drafts/x/check",
            "/cases/1",
            "/staff/cases",
            "/staff/x.css",
            "/api/v1/cases/1",
            "/api/v1/applications/1",
            "/camunda/api/engine",
            "/engine-rest/task"
        }) {
            assertThat(PlainSecrets.isAnybodys("GET", own)).as(own).isFalse();
        }
    }
}
