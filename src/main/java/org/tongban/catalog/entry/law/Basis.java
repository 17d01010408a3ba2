package org.tongban.catalog.entry.law;

import java.util.regex.Pattern;

/** Where a rule comes from: a law or another published document and its article. */
public record Basis(String document, String article) {

    /** A document's number, or the day on which it was passed: it belongs to the document and stands in brackets. */
    private static final Pattern NUMBER = Pattern.compile("^([^第〔]+〔\\d{4}〕\\d+号|\\d{4}年\\d+月\\d+日通过)");

    /** Returns the citation as it is printed, such as 《中华人民共和国食品安全法》第三十五条. */
    public String cited() {
        return "《" + document + "》" + NUMBER.matcher(article).replaceFirst("（$1）");
    }
}
