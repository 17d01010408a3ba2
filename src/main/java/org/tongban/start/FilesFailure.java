package org.tongban.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Files cannot be kept. */
class FilesFailure extends AbstractFailureAnalyzer<UnusableFiles> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnusableFiles cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
