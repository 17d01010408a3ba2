package org.tongban.engine.check.law;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongban.engine.check.model.Entry;

/** A limit as the law itself writes it, beside the working days it is counted in. */
final class LimitInWords {

    private static final Pattern WORDS = Pattern.compile("([1-9][0-9]{0,2})(个工作日|日|个月)");
    private static final int MOST_IN_A_MONTH = 23;

    private LimitInWords() {}

    /** @param counted in working days */
    static boolean isMistold(Entry entry, int counted) {
        Matcher words = WORDS.matcher(entry.get("/limits/statutory/words").asText());
        if (!words.matches()) {
            return entry.get("/limits").has("statutory");
        }
        int told = Integer.parseInt(words.group(1));
        return switch (words.group(2)) {
            case "个工作日" -> counted != told;
            case "日" -> counted > told;
            default -> counted > told * MOST_IN_A_MONTH;
        };
    }
}
