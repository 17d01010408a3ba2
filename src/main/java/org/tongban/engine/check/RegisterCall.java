package org.tongban.engine.check;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongban.engine.Register;

/**
 * What a model says to the case register in one expression: {@code ${register.verb(execution,'word')}}.
 *
 * @param verb the whole expression where it is no such call
 * @param word empty if there is none
 */
record RegisterCall(String verb, String word) {

    private static final Pattern CALL = Pattern.compile("[$#]\\{register\\.(\\w+)\\(execution(?:, ?'([\\w-]+)')?\\)}");

    /** How many words besides the execution each verb wants, for the verbs that change the register. */
    private static final Map<String, Integer> COMMANDS = words(method -> method.getReturnType() == void.class);

    private static final Map<String, Integer> QUESTIONS = words(method -> method.getReturnType() != void.class);

    static RegisterCall in(String expression) {
        Matcher call = CALL.matcher(expression);
        return call.matches()
                ? new RegisterCall(call.group(1), call.group(2) == null ? "" : call.group(2))
                : new RegisterCall(expression, "");
    }

    /** @return true if it changes the register in a verb the register knows, with the words that verb wants */
    boolean isCommand() {
        return fits(COMMANDS);
    }

    /** @return true if it only asks, in a verb the register knows, with the words that verb wants */
    boolean isQuestion() {
        return fits(QUESTIONS);
    }

    private boolean fits(Map<String, Integer> verbs) {
        return Integer.valueOf(word.isEmpty() ? 0 : 1).equals(verbs.get(verb));
    }

    private static Map<String, Integer> words(Predicate<Method> kind) {
        return Arrays.stream(Register.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(kind)
                .collect(Collectors.toUnmodifiableMap(Method::getName, method -> method.getParameterCount() - 1));
    }
}
