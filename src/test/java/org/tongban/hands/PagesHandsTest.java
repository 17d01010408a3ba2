package org.tongban.hands;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page, in each of the states that look different, stands before axe-core: labels, contrast, headings, roles. */
@BrowserTest
class PagesHandsTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @Autowired
    Pages pages;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @ParameterizedTest
    @EnumSource(Page.class)
    void isAccessible(Page page, Browser browser) {
        pages.open(page, browser);

        List<Rule> violations =
                new AxeBuilder().withTags(RULES).analyze(browser.driver()).getViolations();

        assertThat(violations.stream().map(PagesHandsTest::told))
                .as(browser.path())
                .isEmpty();
    }

    @Test
    void wouldTellOfAFault(Browser browser) {
        browser.driver().get("data:text/html,<title>x</title><input>");

        assertThat(new AxeBuilder().withTags(RULES).analyze(browser.driver()).getViolations())
                .extracting(Rule::getId)
                .contains("label", "html-has-lang");
    }

    @Test
    void knowsEveryPage() {
        Set<String> mapped = requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> isPage(entry.getValue()))
                .map(entry -> entry.getKey())
                .filter(info -> info.getMethodsCondition().getMethods().stream()
                        .anyMatch(m -> m.name().equals("GET")))
                .flatMap(PagesHandsTest::patterns)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Stream.of(Page.values()).map(Page::pattern)).containsAll(mapped);
    }

    private static boolean isPage(HandlerMethod method) {
        Class<?> answer = method.getMethod().getReturnType();
        return method.getBeanType().getPackageName().startsWith("org.tongban.portal")
                && !method.hasMethodAnnotation(ResponseBody.class)
                && (answer == String.class || answer == ModelAndView.class);
    }

    private static Stream<String> patterns(RequestMappingInfo info) {
        return info.getPathPatternsCondition().getPatternValues().stream();
    }

    private static String told(Rule violation) {
        return violation.getId() + ": " + violation.getHelp()
                + violation.getNodes().stream()
                        .limit(3)
                        .map(node -> "\n  " + node.getTarget() + " " + node.getHtml())
                        .collect(Collectors.joining());
    }
}
