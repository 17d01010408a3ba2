package org.tongban.document.content;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongban.catalog.entry.law.Basis;

/** Cites several provisions in one sentence: each document once, with its articles in their order. */
public final class Citations {

    private static final Pattern ARTICLE = Pattern.compile("第([零一二三四五六七八九十百千]+)条.*");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Map<Character, Integer> UNITS = Map.of('十', 10, '百', 100, '千', 1000);

    private Citations() {}

    public static String of(List<Basis> basis) {
        Map<String, Set<String>> articles = new LinkedHashMap<>();
        basis.forEach(one -> articles.computeIfAbsent(one.document(), any -> new LinkedHashSet<>())
                .addAll(List.of(one.article().split("、"))));
        return articles.entrySet().stream()
                .map(one -> new Basis(one.getKey(), inOrder(one.getValue())).cited())
                .collect(Collectors.joining("、"));
    }

    private static String inOrder(Set<String> articles) {
        return articles.stream()
                .sorted(Comparator.comparingInt(Citations::number))
                .collect(Collectors.joining("、"));
    }

    /** Returns the number of an article such as 第二十条; 0 for what is none, which keeps its place before them. */
    private static int number(String article) {
        Matcher matcher = ARTICLE.matcher(article);
        if (!matcher.matches()) {
            return 0;
        }
        int whole = 0;
        int digit = 0;
        for (char numeral : matcher.group(1).toCharArray()) {
            Integer unit = UNITS.get(numeral);
            whole += unit == null ? 0 : Math.max(digit, 1) * unit;
            digit = unit == null ? DIGITS.indexOf(numeral) : 0;
        }
        return whole + digit;
    }
}
