package org.tongban.cases;

import java.util.Arrays;
import java.util.Locale;

/** What the reason comes to, for which somebody does not get or does not keep what was applied for. */
public enum Ground {
    /** 行政许可法 第六十九条第二款、第七十九条. */
    FRAUD("以欺骗、贿赂等不正当手段取得"),
    /** What was committed to is not so, without deceit; not put right where the law lets it be put right first. */
    FALSE_COMMITMENT("承诺不实，不符合取得的条件");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    /** @return the Chinese words that people see */
    public String label() {
        return label;
    }

    /** @return how posts' forms call it, e.g. {@code false-commitment} */
    public String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param value as a post's form calls it
     * @throws CaseProblem if there is no such ground
     */
    public static Ground of(String value) {
        return Arrays.stream(values())
                .filter(ground -> ground.value().equals(value))
                .findFirst()
                .orElseThrow(() -> new CaseProblem("ground", "请选择情形。"));
    }
}
