package org.tongban.engine.check;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongban.engine.CatalogueRegister;
import org.tongban.engine.Register;

/**
 * What a model says in one expression to the case register, {@code ${register.verb(execution,'word')}}, or to the register
 * of changes, {@code ${catalogue.verb(execution)}}.
 *
 * @param verb with {@code catalogue.} before it if said to the register of changes; the whole expression where it is no such call
 * @param word empty if there is none
 */
record RegisterCall(String verb, String word) {

    private static final Pattern CALL =
            Pattern.compile("[$#]\\{(register\\.|catalogue\\.)(\\w+)\\(execution(?:, ?'([\\w-]+)')?\\)}");

    private static final String CHANGES = "catalogue.";

    /** How many words besides the execution each verb wants, for the verbs that change the register. */
    private static final Map<String, Integer> COMMANDS = words(method -> method.getReturnType() == void.class);

    private static final Map<String, Integer> QUESTIONS = words(method -> method.getReturnType() != void.class);

    static RegisterCall in(String expression) {
        Matcher call = CALL.matcher(expression);
        if (!call.matches()) {
            return new RegisterCall(expression, "");
        }
        String verb = call.group(1).equals(CHANGES) ? CHANGES + call.group(2) : call.group(2);
        return new RegisterCall(verb, call.group(3) == null ? "" : call.group(3));
    }

    /** @return true if it is said to the register of changes, not to that of cases */
    boolean isAboutChange() {
        return verb.startsWith(CHANGES);
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
        return Stream.of(Register.class, CatalogueRegister.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(kind)
                .collect(Collectors.toUnmodifiableMap(RegisterCall::said, method -> method.getParameterCount() - 1));
    }

    private static String said(Method method) {
        return method.getDeclaringClass() == Register.class ? method.getName() : CHANGES + method.getName();
    }
}
