package org.tongban.benchmark;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one thread asks of a database while it is listened to: how often which table is read and written. */
final class Tally {

    private static final Pattern TABLE =
            Pattern.compile("(?:\\bfrom|\\binto|^\\s*update|\\bjoin)\\s+(?:public\\.)?([a-z]\\w+)", Pattern.CASE_INSENSITIVE);

    private final ThreadLocal<Map<String, Integer>> listening = new ThreadLocal<>();

    /** @return how many statements there were of each kind, such as {@code read act_ru_task} */
    Map<String, Integer> of(Runnable work) {
        Map<String, Integer> counted = new TreeMap<>();
        listening.set(counted);
        try {
            work.run();
        } finally {
            listening.remove();
        }
        return counted;
    }

    void add(String statement) {
        Map<String, Integer> counted = listening.get();
        if (counted != null) {
            counted.merge(kind(statement), 1, Integer::sum);
        }
    }

    /** Of a statement with several tables the first counts; what locks rows reads them. */
    private static String kind(String statement) {
        Matcher table = TABLE.matcher(statement);
        String verb = statement.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        String name = table.find() ? table.group(1).toLowerCase(Locale.ROOT) : "-";
        return (verb.equals("select") || verb.equals("with") ? "read  " : "write ") + name;
    }
}
