package org.tongban.portal.sheet;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * Renders the little Markdown that form texts use: paragraphs, headings, lists, bold and links. Everything else is
 * escaped first, so a form file cannot bring markup of its own into a page.
 */
final class Markdown {

    private Markdown() {}

    static String html(String markdown) {
        return Arrays.stream(HtmlUtils.htmlEscape(markdown.strip(), "UTF-8").split("\\R\\s*\\R"))
                .map(Markdown::block)
                .collect(Collectors.joining());
    }

    private static String block(String block) {
        String text = inline(block);
        if (text.lines().allMatch(line -> line.startsWith("- ") || line.startsWith("* "))) {
            return text.lines()
                    .map(line -> "<li>" + line.substring(2) + "</li>")
                    .collect(Collectors.joining("", "<ul>", "</ul>"));
        }
        if (text.matches("#{1,6} .*")) {
            return "<h3>" + text.replaceFirst("#+ ", "") + "</h3>";
        }
        return "<p>" + text.replaceAll("\\R", "<br>") + "</p>";
    }

    private static String inline(String escaped) {
        return escaped.replaceAll("\\*\\*([^*]+)\\*\\*", "<strong>$1</strong>")
                .replaceAll(
                        "\\[([^\\[\\]]+)]\\((https?://[^\\s()\\[\\]]+|/[^\\s()\\[\\]]*)\\)", "<a href=\"$2\">$1</a>");
    }
}
