package org.tongban.engine.check;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends such a start with one sentence instead of a stack trace. */
class IncompleteHallAnalyzer extends AbstractFailureAnalyzer<IncompleteHall> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, IncompleteHall cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
