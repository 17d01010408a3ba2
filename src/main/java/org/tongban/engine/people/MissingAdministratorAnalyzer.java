package org.tongban.engine.people;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends such a start with one sentence instead of a stack trace. */
class MissingAdministratorAnalyzer extends AbstractFailureAnalyzer<MissingAdministrator> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, MissingAdministrator cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
