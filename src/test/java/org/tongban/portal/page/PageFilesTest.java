package org.tongban.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.CachingResourceResolver;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** A page names the files it brings along by what is in them. */
@PageTest
class PageFilesTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[\\w-]+\\.(?:css|js|svg))\"");

    @Autowired
    MockMvcTester page;

    @Autowired
    @Qualifier("resourceHandlerMapping")
    SimpleUrlHandlerMapping resources;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/guide/stall-food-permit", "/cases"})
    void leadToFilesThatABrowserKeepsForAYear(String path) throws Exception {
        String shown = page.get().uri(path).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
        List<String> links =
                LINK.matcher(shown).results().map(MatchResult::group).toList();

        assertThat(links)
                .containsExactly("href=\"" + named("favicon", "svg") + '"', "href=\"" + named("tongban", "css") + '"');
    }

    @Test
    void keepTheirNameAsLongAsTheirContent() throws Exception {
        assertThat(page.get().uri(named("tongban", "css")))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable")
                .doesNotContainHeader("Last-Modified")
                .body()
                .isEqualTo(new ClassPathResource("static/tongban.css").getContentAsByteArray());
    }

    @Test
    void areThereUnderTheirPlainNamesTooAndNotForLong() {
        assertThat(page.get().uri("/tongban.css")).hasStatusOk().doesNotContainHeader("Cache-Control");
        assertThat(page.get().uri("/tongban-0123456789abcdef0123456789abcdef.css"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    /** Remembered are as many answers as a stranger thinks up ways to ask for a coding. */
    @Test
    void areFoundWithoutRememberingWhoAskedHow() {
        assertThat(resources.getHandlerMap().values())
                .filteredOn(ResourceHttpRequestHandler.class::isInstance)
                .hasSizeGreaterThan(1)
                .allSatisfy(files -> assertThat(((ResourceHttpRequestHandler) files).getResourceResolvers())
                        .noneMatch(CachingResourceResolver.class::isInstance));
    }

    private static String named(String name, String kind) throws Exception {
        byte[] content = new ClassPathResource("static/" + name + "." + kind).getContentAsByteArray();
        return "/" + name + "-" + DigestUtils.md5DigestAsHex(content) + "." + kind;
    }
}
