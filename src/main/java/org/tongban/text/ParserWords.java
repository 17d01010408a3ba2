package org.tongban.text;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in Chinese what a reader of JSON or YAML found; its own words are English, and often about the program. */
public final class ParserWords {

    private static final Pattern TWICE = Pattern.compile("Duplicate (?:field|key) '?([^'\\s]+)'?");

    private ParserWords() {}

    /** @return what is wrong with the text */
    public static String of(JsonProcessingException broken) {
        String words = String.valueOf(broken.getOriginalMessage());
        Matcher twice = TWICE.matcher(words);
        if (twice.find()) {
            return "同一个键写了两次：" + twice.group(1);
        }
        if (words.contains("out of range")) {
            return "数太大";
        }
        if (words.contains("Floating-point")) {
            return "应为整数，不写小数点";
        }
        return words.startsWith("Unexpected end") ? "没有写完" : "标点、括号、引号、缩进或者日期不正确";
    }

    /** @return the same with the line, counted from 1, if the reader knows it */
    public static String withLine(JsonProcessingException broken) {
        JsonLocation at = broken.getLocation();
        return at == null ? of(broken) : "第%d行%s".formatted(at.getLineNr(), of(broken));
    }
}
