package org.tongban.engine.check.model;

import java.util.regex.Pattern;
import org.tongban.engine.words.Flags;
import org.tongban.engine.words.Saying;

/** The variables and conditions that the engine knows, where a one-thing asks only for items that there are. */
public final class Variables {

    public static final String ALWAYS = "${true}";

    private final Models models;

    public Variables(Models models) {
        this.models = models;
    }

    public boolean isKnown(String name) {
        return Flags.isVariable(name) && (!Flags.isInclusion(name) || isItem(name));
    }

    /** @return true if the condition asks for one flag, or compares one variable with one of its values */
    public boolean isCondition(String condition) {
        Saying said = Saying.in(condition).orElse(null);
        return condition.equals(ALWAYS)
                || said instanceof Saying.Choice
                || said instanceof Saying.Flag flag && isKnown(flag.name());
    }

    private boolean isItem(String name) {
        return models.entries().anyMatch(item -> name.equals(camelCase(item.key()) + "Included"));
    }

    private static String camelCase(String key) {
        return Pattern.compile("-(.)").matcher(key).replaceAll(found -> found.group(1)
                .toUpperCase());
    }
}
