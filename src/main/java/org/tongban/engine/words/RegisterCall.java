package org.tongban.engine.words;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.engine.outgoing.OutboxRegister;
import org.tongban.engine.step.AcceptanceRegister;
import org.tongban.engine.step.CatalogueRegister;
import org.tongban.engine.step.Register;
import org.tongban.engine.step.VerificationRegister;

/**
 * What a model says in one expression to the case register, {@code ${register.verb(execution,'word')}}, or to the register
 * of changes, {@code ${catalogue.verb(execution)}}, or to the outbox. The verbs are the public methods of {@link Register},
 * {@link AcceptanceRegister} and {@link VerificationRegister}, of {@link CatalogueRegister} and {@link OutboxRegister}.
 *
 * @param verb with {@code catalogue.} or {@code outbox.} before it if said to these; empty where the expression is no such call
 * @param word empty if there is none
 */
public record RegisterCall(String verb, String word) {

    private static final Pattern CALL =
            Pattern.compile("[$#]\\{(register\\.|catalogue\\.|outbox\\.)(\\w+)\\(execution(?:, ?'([\\w-]+)')?\\)}");

    private static final String CASES = "register.";
    private static final String CHANGES = "catalogue.";
    private static final String OUTGOING = "outbox.";

    /** Words alone are said to nobody, though they be called like a verb. */
    private static final RegisterCall NONE = new RegisterCall("", "");

    private static final Map<String, Method> VERBS = Stream.of(
                    AcceptanceRegister.class,
                    Register.class,
                    VerificationRegister.class,
                    CatalogueRegister.class,
                    OutboxRegister.class)
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .collect(Collectors.toUnmodifiableMap(RegisterCall::said, Function.identity()));

    /** @return what the expression says to a register, or that it is no such call */
    public static RegisterCall in(String expression) {
        Matcher call = CALL.matcher(expression);
        if (!call.matches()) {
            return NONE;
        }
        String verb = call.group(1).equals(CASES) ? call.group(2) : call.group(1) + call.group(2);
        return new RegisterCall(verb, call.group(3) == null ? "" : call.group(3));
    }

    /** @return true if it is said to the register of changes, not to that of cases */
    public boolean isAboutChange() {
        return verb.startsWith(CHANGES);
    }

    /** @return true if it is said to the outbox, which is no register of what a flow is about */
    public boolean isAboutOutgoing() {
        return verb.startsWith(OUTGOING);
    }

    /** @return true if it changes the register in a verb the register knows, with the words that verb wants */
    public boolean isCommand() {
        Method method = method();
        return method != null && method.getReturnType() == void.class;
    }

    /** @return true if it only asks, in a verb the register knows, with the words that verb wants */
    public boolean isQuestion() {
        Method method = method();
        return method != null && method.getReturnType() != void.class;
    }

    /** @return the register's method, or null if there is no such call */
    @Nullable
    Method method() {
        Method method = VERBS.get(verb);
        return method != null && method.getParameterCount() == (word.isEmpty() ? 1 : 2) ? method : null;
    }

    private static String said(Method method) {
        Class<?> register = method.getDeclaringClass();
        String before =
                register == OutboxRegister.class ? OUTGOING : register == CatalogueRegister.class ? CHANGES : "";
        return before + method.getName();
    }
}
