package org.tongban.engine.words;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xml.sax.SAXParseException;

/** Says in Chinese what a reader of XML found; its own words are English. */
public final class XmlWords {

    /** How the readers of models tell the line. */
    private static final Pattern TOLD = Pattern.compile("(?s)Line=(\\d+): (.*)");

    private static final Pattern NAMED = Pattern.compile("'([^']{1,100})'");

    private XmlWords() {}

    /** @return what is wrong with the document, with its line if the reader knows it */
    public static String of(Throwable broken) {
        Throwable root =
                Stream.iterate(broken, Objects::nonNull, Throwable::getCause).reduce(broken, (outer, inner) -> inner);
        String english = String.valueOf(root.getMessage());
        if (root instanceof SAXParseException placed) {
            return words(String.valueOf(placed.getLineNumber()), english);
        }
        Matcher told = TOLD.matcher(english);
        return told.find() ? words(told.group(1), told.group(2)) : "不是正确的 XML";
    }

    private static String words(String line, String english) {
        return "第%s行%s".formatted(line, words(english));
    }

    private static String words(String english) {
        if (english.contains("DOCTYPE")) {
            return "不得写 DOCTYPE";
        }
        if (english.startsWith("cvc-")) {
            Matcher named = NAMED.matcher(english);
            return "的元素、属性或者次序不合规定" + (named.find() ? "：" + named.group(1) : "");
        }
        return "不是正确的 XML，请检查标签和引号是否成对";
    }
}
