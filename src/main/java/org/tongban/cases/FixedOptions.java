package org.tongban.cases;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the options of a field are called that the register reads by value besides the decision itself, whichever form asks
 * it. A form may offer fewer; see {@link DecidingForm} for the decisions.
 */
public final class FixedOptions {

    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "refusalGround",
            grounds(
                    Ground.NOT_THIS_ORGAN,
                    Ground.NO_LICENCE_NEEDED,
                    Ground.INCOMPLETE,
                    Ground.STILL_INCOMPLETE,
                    Ground.FALSE_MATERIALS,
                    Ground.NOT_ACCEPTABLE),
            "rejectionGround",
            grounds(Ground.UNMET_CONDITIONS, Ground.FALSE_MATERIALS),
            "revocationGround",
            grounds(Ground.FALSE_COMMITMENT, Ground.FRAUD),
            "procedure",
            procedures(),
            "materialOk",
            Map.of("yes", "合格", "no", "不合格"),
            "finding",
            Map.of("pass", "符合条件", "fail", "不符合条件"),
            "urgent",
            Map.of("true", "转入绿色通道（特事特办）"));

    private FixedOptions() {}

    /** @return whether a form may call this value of the field so */
    public static boolean allows(String field, String value, String words) {
        return !WORDS.containsKey(field) || words.equals(WORDS.get(field).get(value));
    }

    /** @return whether the register reads the field by value */
    public static boolean has(String field) {
        return WORDS.containsKey(field);
    }

    private static Map<String, String> grounds(Ground... grounds) {
        return Arrays.stream(grounds).collect(Collectors.toUnmodifiableMap(Ground::value, Ground::label));
    }

    private static Map<String, String> procedures() {
        Map<String, String> procedures = new HashMap<>(Map.of("none", "本办件不需要"));
        Stream.of(SpecialKind.values()).forEach(kind -> procedures.put(kind.value(), kind.label()));
        return procedures;
    }
}
