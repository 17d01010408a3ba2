package org.tongban.portal.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.CatalogFixture;
import org.tongban.catalog.source.CatalogFile;

class KeptPagesTest {

    private static final Instant TODAY = Instant.parse("2026-03-02T01:30:00Z");
    private static final String GUIDE = "/guide/stall-food-permit";

    private final Clock clock = mock();
    private Catalog catalog;
    private KeptPages pages;
    private int drawn;
    private int status = 200;
    private String type = "text/html;charset=UTF-8";

    @BeforeEach
    void open() {
        given(clock.instant()).willReturn(TODAY);
        catalog = CatalogFixture.smallCatalog(clock);
        pages = new KeptPages(catalog);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                GUIDE,
                "/guide/open-a-stall/questions/conditions.css",
                "/apply/open-a-stall/conditions.css",
                "/catalogue/items",
                "/catalogue/visits.csv",
                "/catalogue/commitment/letter",
                "/catalogue/commitment/letter/stall-food-permit"
            })
    void drawsAPublicPageOnce(String path) {
        assertThat(text(get(path))).isEqualTo("第1次");
        MockHttpServletResponse again = get(path);

        assertThat(text(again)).isEqualTo("第1次");
        assertThat(again.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(again.getHeader("Content-Disposition")).isEqualTo("inline");
        assertThat(again.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(again.getHeader("Vary")).isEqualTo("Accept-Encoding");
    }

    @Test
    void keepsNothingThatSomebodyHadDrawnOtherwise() {
        type = "text/html;charset=IBM037";
        assertThat(get(GUIDE).getContentType()).isEqualTo(type);
        type = "text/html;charset=UTF-8";

        assertThat(text(get(GUIDE))).isEqualTo("第2次");
    }

    @Test
    void saysThatTheReaderHasItAlready() {
        String tag = get(GUIDE).getHeader("ETag");
        MockHttpServletRequest again = asked(GUIDE);
        again.addHeader("If-None-Match", tag);
        MockHttpServletResponse answer = get(again);

        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(drawn).isOne();
    }

    @Test
    void drawsAnewOnceAnotherVersionIsPublishedAndOnAnotherDay() throws IOException {
        String tag = get(GUIDE).getHeader("ETag");
        catalog.publishing().publish(List.of(nextPermit()));
        MockHttpServletRequest again = asked(GUIDE);
        again.addHeader("If-None-Match", tag);
        assertThat(text(get(again))).isEqualTo("第2次");

        given(clock.instant()).willReturn(TODAY.plus(Duration.ofDays(1)));
        assertThat(text(get(GUIDE))).isEqualTo("第3次");
    }

    /** Whoever asks in words of his own would fill the memory with them. */
    @ParameterizedTest
    @ValueSource(strings = {"q=食品", "q=", "embedded", "x"})
    void keepsNothingThatSomebodyAskedInHisOwnWords(String query) {
        MockHttpServletRequest own = asked("/");
        own.setQueryString(query);
        get(own);

        MockHttpServletResponse again = get(own);

        assertThat(text(again)).isEqualTo("第2次");
        assertThat(again.getHeader("ETag")).isNotNull();
    }

    /** What the catalogue does not tell is looked up each time, and sent only if it has changed. */
    @Test
    void drawsTheChangesOfTheCatalogueEachTime() {
        String tag = get("/catalogue/changes").getHeader("ETag");

        assertThat(tag).isNotNull();
        assertThat(get("/catalogue/changes").getHeader("ETag")).isNotEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/guide/%20stall-food-permit",
                "/guide/Stall-food-permit",
                "/guide/open-a-stall/questions",
                "/guide/x/y",
                "/apply/open-a-stall",
                "/apply/done",
                "/apply/drafts/ABCDE",
                "/apply/resume",
                "/cases",
                "/cases/20260302",
                "/catalogue/nothing",
                "/login",
                "/staff/cases",
                "/api/v1/items"
            })
    void leavesEverythingElseAlone(String path) {
        assertThat(get(path).getHeader("ETag")).isNull();
        assertThat(get(path).getHeader("Cache-Control")).isNull();
        assertThat(drawn).isEqualTo(2);
    }

    @Test
    void drawsEachPageForWhoeverIsSignedIn() {
        get(GUIDE);
        MockHttpServletRequest clerk = asked(GUIDE);
        clerk.setUserPrincipal(() -> "window");

        MockHttpServletResponse answer = get(clerk);

        assertThat(text(answer)).isEqualTo("第2次");
        assertThat(answer.getHeader("ETag")).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410, 302, 500, 503})
    void keepsNoRefusal(int refusal) {
        status = refusal;
        MockHttpServletResponse refused = get(GUIDE);
        assertThat(refused.getStatus()).isEqualTo(refusal);
        assertThat(refused.getHeader("ETag")).isNull();
        assertThat(refused.getHeader("Cache-Control")).isNull();
        assertThat(text(refused)).isEqualTo("第1次");

        status = 200;
        assertThat(text(get(GUIDE))).isEqualTo("第2次");
    }

    @Test
    void leavesAloneWhatChangesSomething() {
        MockHttpServletRequest sent = asked(GUIDE);
        sent.setMethod("POST");
        assertThat(get(sent).getHeader("ETag")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            gzip               | true
            gzip, deflate, br  | true
            br;q=1.0, GZIP;q=0.8, *;q=0.1 | true
            gzip;q=0           | false
            br, gzip;q=0.0     | false
            deflate            | false
            -                  | false
            """)
    void sendsItCompressedToWhoTakesThat(String accepted, boolean zipped) throws IOException {
        MockHttpServletRequest request = asked(GUIDE);
        if (accepted != null) {
            request.addHeader("Accept-Encoding", accepted);
        }
        MockHttpServletResponse answer = get(request);

        assertThat("gzip".equals(answer.getHeader("Content-Encoding"))).isEqualTo(zipped);
        byte[] body = answer.getContentAsByteArray();
        assertThat(answer.getContentLength()).isEqualTo(body.length);
        assertThat(zipped ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body)
                .isEqualTo("第1次".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsNoMoreThanThereIsRoomFor() {
        Drawer drawer = new Drawer();
        DrawnPage large =
                new DrawnPage(Map.of("Content-Type", type), new byte[(int) Drawer.MOST / 2], new byte[1], "W/\"1\"");
        drawer.keep("/a", large);
        drawer.keep("/a", large);
        drawer.keep("/b", large);

        assertThat(drawer.get("/a")).isSameAs(large);
        assertThat(drawer.get("/b")).isNull();
    }

    private static CatalogFile nextPermit() throws IOException {
        String entry = Files.readString(Path.of("src/test/resources/catalog/small", CatalogFixture.FOOD_PERMIT));
        return new CatalogFile(
                CatalogFixture.FOOD_PERMIT,
                entry.replace("\"2.1\"", "\"2.2\"")
                        .replace("effectiveFrom: 2025-03-01", "effectiveFrom: 2026-03-02")
                        .replace("correction: 15", "correction: 20"));
    }

    private MockHttpServletResponse get(String path) {
        return get(asked(path));
    }

    private MockHttpServletResponse get(MockHttpServletRequest request) {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        try {
            pages.doFilter(request, answer, (in, out) -> {
                ((HttpServletResponse) out).setStatus(status);
                ((HttpServletResponse) out).setHeader("Content-Disposition", "inline");
                out.setContentType(type);
                out.getOutputStream().write(("第" + ++drawn + "次").getBytes(StandardCharsets.UTF_8));
            });
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
        return answer;
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static MockHttpServletRequest asked(String path) {
        return new MockHttpServletRequest("GET", path);
    }
}
