package org.tongban.organisation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start with a wrong file of posts with what is wrong in it instead of a stack trace. */
class InvalidPostsAnalyzer extends AbstractFailureAnalyzer<InvalidPosts> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidPosts cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
