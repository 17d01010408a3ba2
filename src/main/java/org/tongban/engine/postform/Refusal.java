package org.tongban.engine.postform;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.tongban.change.ChangeProblem;
import org.tongban.text.ToldByRule;

/** The engine wraps what a model's expressions and listeners throw; the post reads the refusal itself. */
public final class Refusal {

    private Refusal() {}

    /** @return the refusal that made the engine fail, or the failure if there is none behind it */
    public static RuntimeException behind(ProcessEngineException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(Refusal::isRefusal)
                .findFirst()
                .map(RuntimeException.class::cast)
                .orElse(failure);
    }

    static boolean isRefusal(Throwable failure) {
        return failure instanceof ToldByRule || failure instanceof ChangeProblem;
    }
}
