package org.tongban.portal.sheet;

import java.util.List;

/** What a FEEL condition over answers says, as far as words can tell it and a style sheet can follow it. */
public sealed interface Condition {

    /** Holds whatever the answers. */
    Condition ALWAYS = new All(List.of());

    /** Holds for no answers. */
    Condition NEVER = new Any(List.of());

    /** Returns the opposite. */
    Condition not();

    /**
     * A field has this value, or has not.
     *
     * @param value the option's value; {@code true} for a checkbox
     */
    record Answer(String field, String value, boolean met) implements Condition {

        @Override
        public Condition not() {
            return new Answer(field, value, !met);
        }
    }

    /** At least one choice of a checklist is ticked, or none is. */
    record AnyChoice(String field, boolean met) implements Condition {

        @Override
        public Condition not() {
            return new AnyChoice(field, !met);
        }
    }

    /** All of several conditions. */
    record All(List<Condition> parts) implements Condition {

        @Override
        public Condition not() {
            return new Any(parts.stream().map(Condition::not).toList());
        }
    }

    /** At least one of several conditions. */
    record Any(List<Condition> parts) implements Condition {

        @Override
        public Condition not() {
            return new All(parts.stream().map(Condition::not).toList());
        }
    }
}
