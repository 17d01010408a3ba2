package org.tongban.portal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void rendersTheLittleThatFormTextsUse() {
        assertThat(Markdown.html("# 说明\n\n**先**读[指南](https://example.org/a)\n\n- 一\n- 二"))
                .isEqualTo("<h3>说明</h3><p><strong>先</strong>读<a href=\"https://example.org/a\">指南</a></p>"
                        + "<ul><li>一</li><li>二</li></ul>");
    }

    @Test
    void looksThroughATextThatBeginsManyLinks() {
        String begun = "[".repeat(200_000);

        assertThat(Markdown.html(begun)).isEqualTo("<p>" + begun + "</p>");
    }

    @Test
    void looksThroughATextWhoseLinksDoNotEnd() {
        String begun = "[a](/".repeat(40_000);

        assertThat(Markdown.html(begun)).isEqualTo("<p>" + begun + "</p>");
    }

    @Test
    void letsNoMarkupOfTheFileThrough() {
        assertThat(Markdown.html("<script>alert(1)</script> [x](javascript:alert(1)) [y](https://a\"onclick=\"b)"))
                .doesNotContain("<script", "href=\"javascript", "\"onclick");
    }
}
