package org.tongban.process;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongban.engine.Register;

/** What a model says to the case register in one expression: {@code ${register.verb(execution,'word')}}. */
record RegisterCall(String verb, String word) {

    private static final Pattern CALL = Pattern.compile("[$#]\\{register\\.(\\w+)\\(execution(?:,'([\\w-]+)')?\\)}");

    /** @return the call, with the whole expression as its verb where it is none */
    static RegisterCall in(String expression) {
        Matcher call = CALL.matcher(expression);
        return call.matches()
                ? new RegisterCall(call.group(1), call.group(2) == null ? "" : call.group(2))
                : new RegisterCall(expression, "");
    }

    /** @return the verbs that change the register */
    static List<String> commands() {
        return words(method -> method.getReturnType() == void.class);
    }

    /** @return the verbs that only ask */
    static List<String> questions() {
        return words(method -> method.getReturnType() != void.class);
    }

    private static List<String> words(Predicate<Method> kind) {
        return Stream.of(Register.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(kind)
                .map(Method::getName)
                .toList();
    }
}
