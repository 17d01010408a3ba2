package org.tongban.calendar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time limit in words, as it stands in a service guide and on a timer in the model: {@code 5个工作日}.
 *
 * @param workingDays length in working days, 1 to 999
 */
public record Limit(int workingDays) {

    /** Working days that the longest limit has. */
    public static final int LONGEST = 999;

    private static final Pattern WORDS = Pattern.compile("([1-9][0-9]{0,2}) ?(?:个工作日|working days?)");

    /** @throws IllegalArgumentException if the length is not 1 to 999 working days */
    public Limit {
        if (workingDays < 1 || workingDays > LONGEST) {
            throw new IllegalArgumentException("A limit is 1 to 999 working days, not " + workingDays);
        }
    }

    /** Each working day is looked at by itself, while a clerk's transaction waits. */
    static void requireCountable(int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted from 0, not " + workingDays);
        }
        if (workingDays > LONGEST) {
            throw new LimitTooLong(workingDays);
        }
    }

    /**
     * Reads a limit from its words, {@code 5个工作日} or {@code 5 working days}; white space around them is ignored.
     *
     * @param words any text
     * @return the limit, or empty if the text is not a limit in working days from 1 to 999
     */
    public static Optional<Limit> parse(String words) {
        Matcher matcher = WORDS.matcher(words.strip());
        return matcher.matches() ? Optional.of(new Limit(Integer.parseInt(matcher.group(1)))) : Optional.empty();
    }

    /**
     * The limit in Chinese words, which {@link #parse} reads back.
     *
     * @return for example {@code 5个工作日}
     */
    @Override
    public String toString() {
        return workingDays + "个工作日";
    }
}
