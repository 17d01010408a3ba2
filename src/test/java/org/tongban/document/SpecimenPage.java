package org.tongban.document;

import java.util.List;
import java.util.stream.Collectors;
import org.tongban.catalog.Offering;

/** One page with every paper of some items, for a person to read; what is another at each run is left out. */
class SpecimenPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <!-- Written by SpecimensTest; not to be changed by hand. -->
            <html lang="zh-CN">
            <head>
            <meta charset="UTF-8">
            <title>文书样张</title>
            <style>
            body { margin: 1rem; font-family: sans-serif; background: #eee; }
            .papers { display: flex; flex-wrap: wrap; gap: 1rem; }
            .paper { width: 30rem; padding: 1rem; background: #fff; font: .8rem/1.7 "Noto Serif CJK SC", serif; }
            .paper h1 { font-size: 1.1rem; text-align: center; margin: .3rem 0; }
            .paper p { margin: 0; }
            .paper .text > p { text-indent: 2em; }
            .paper .organ, .paper .number, .signature { text-align: center; }
            .paper table { width: 100%; border-collapse: collapse; margin: .4rem 0; }
            .paper th, .paper td { border: 1px solid #999; padding: .1rem .3rem; text-align: left; }
            </style>
            </head>
            <body>
            <h1>文书样张</h1>
            """;

    private final List<Offering> offerings;
    private final Specimens specimens;

    SpecimenPage(List<Offering> offerings, Specimens specimens) {
        this.offerings = offerings;
        this.specimens = specimens;
    }

    String html() {
        return HEAD + offerings.stream().map(this::section).collect(Collectors.joining()) + "</body>\n</html>\n";
    }

    private String section(Offering offering) {
        StringBuilder section = new StringBuilder(
                "<h2 id=\"%s\">%s</h2>\n<div class=\"papers\">\n".formatted(offering.key(), offering.name()));
        specimens
                .of(offering)
                .forEach((when, papers) -> papers.forEach(paper -> section.append("<article class=\"paper\"><small>")
                        .append(when)
                        .append("</small>\n")
                        .append(sheet(paper.html()))
                        .append("</article>\n")));
        return section.append("</div>\n").toString();
    }

    private static String sheet(String html) {
        String main = html.substring(html.indexOf("<header>"), html.indexOf("</main>"));
        return main.replaceAll("(?s)<svg.*?</svg>", "（印章）")
                .replaceAll("字〔2025〕\\d+号", "字〔2025〕1号")
                .replaceAll("(?<=办件编号：<span>)[^<]*", "（办件编号）")
                .replaceAll("(?<=<strong>)ABCD2345", "（查询码）")
                .replaceAll("\\s*\\n\\s*", "\n");
    }
}
