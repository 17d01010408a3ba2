package org.tongban.engine.check;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends such a start with the findings instead of a stack trace. */
class BrokenModelsAnalyzer extends AbstractFailureAnalyzer<BrokenModels> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, BrokenModels cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
