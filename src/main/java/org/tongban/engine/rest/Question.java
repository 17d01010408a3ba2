package org.tongban.engine.rest;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.rest.dto.AbstractQueryDto;

/**
 * What somebody looks for, which the engine makes of what was sent. It has no failure of its own for what cannot be together,
 * is missing or is of a wrong kind there: whatever it throws then speaks of the question, not of a fault.
 */
final class Question {

    /** Where the engine makes it: from JSON or parameters, and from a filter's expressions. */
    private static final Map<String, String> MADE = Map.of(
            AbstractQueryDto.class.getName(), "toQuery",
            AbstractQuery.class.getName(), "evaluateExpressions");

    private Question() {}

    /** @return true if the failure is that of a question which makes no sense */
    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> Arrays.stream(cause.getStackTrace()))
                .anyMatch(frame -> frame.getMethodName().equals(MADE.get(frame.getClassName())));
    }
}
