package org.tongban.engine.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One expression of a model. What is none of these has no meaning here. */
public sealed interface Saying {

    /** Words without an expression in them. */
    record Plain(String text) implements Saying {}

    /** {@code ${true}} or {@code ${false}}. */
    record Constant(boolean value) implements Saying {}

    /** {@code #{execution.processBusinessKey}}. */
    record CaseNumber() implements Saying {}

    /** One flag of the flow: {@code ${jointInspection}}. */
    record Flag(String name) implements Saying {}

    /** A variable compared with one of its values: {@code ${decision == 'rejected'}}. */
    record Choice(String name, boolean same, String value) implements Saying {}

    /** What is said to a register. */
    record Told(RegisterCall call) implements Saying {}

    /** What a filter of tasks asks about whoever looks: {@code ${currentUser()}}. */
    record Asked(Viewer about) implements Saying {}

    /** Facts about whoever looks at a list. */
    enum Viewer {
        USER("${currentUser()}"),
        GROUPS("${currentUserGroups()}"),
        NOW("${now()}");

        private final String expression;

        Viewer(String expression) {
            this.expression = expression;
        }

        /** Tasklist's own hints write {@code ${ currentUser() }}. */
        private static Optional<Saying> in(String text) {
            for (Viewer viewer : values()) {
                if (viewer.expression.equals(text.replace(" ", ""))) {
                    return Optional.of(new Asked(viewer));
                }
            }
            return Optional.empty();
        }
    }

    /** Where the case's number stands for the case. */
    String CASE_NUMBER = "#{execution.processBusinessKey}";

    /** @return what the text means; empty if it holds an expression that means nothing here */
    static Optional<Saying> in(String text) {
        if (!text.contains("${") && !text.contains("#{")) {
            return Optional.of(new Plain(text));
        }
        if (text.equals(CASE_NUMBER)) {
            return Optional.of(new CaseNumber());
        }
        RegisterCall call = RegisterCall.in(text);
        return call.isCommand() || call.isQuestion() ? Optional.of(new Told(call)) : aboutFlow(text);
    }

    private static Optional<Saying> aboutFlow(String text) {
        Matcher flag = Pattern.compile("\\$\\{(\\w+)}").matcher(text);
        if (flag.matches()) {
            return flag(flag.group(1));
        }
        Matcher choice = Pattern.compile("\\$\\{(\\w+) ([=!])= '(\\w+)'}").matcher(text);
        if (choice.matches()) {
            return Optional.<Saying>of(
                            new Choice(choice.group(1), choice.group(2).equals("="), choice.group(3)))
                    .filter(known -> Flags.isChoice(choice.group(1), choice.group(3)));
        }
        return Viewer.in(text);
    }

    private static Optional<Saying> flag(String name) {
        return switch (name) {
            case "true", "false" -> Optional.of(new Constant(Boolean.parseBoolean(name)));
            default -> Flags.isFlag(name) ? Optional.of(new Flag(name)) : Optional.empty();
        };
    }
}
