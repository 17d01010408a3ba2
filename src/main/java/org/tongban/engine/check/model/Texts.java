package org.tongban.engine.check.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what kind of words a text is. */
public final class Texts {

    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** Each part has an end, so that a long text without one is gone through once. */
    private static final Pattern CITATION =
            Pattern.compile("《[^《》]{1,100}》.{0,20}第[^第条]{1,20}条|第[一二三四五六七八九十百]+条|〔20\\d\\d〕\\d+号");

    private Texts() {}

    /** @return true for Chinese words, single Latin letters such as in “A岗” allowed */
    public static boolean isChinese(@Nullable String words) {
        return words != null
                && HAN.matcher(words).find()
                && !LATIN_WORD.matcher(words).find();
    }

    /** @return true if an article or a document's number is named */
    public static boolean cites(String words) {
        return CITATION.matcher(words).find();
    }
}
