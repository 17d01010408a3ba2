package org.tongban.catalog.source;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start with wrong catalogue files with what is wrong in them instead of a stack trace. */
class InvalidCatalogAnalyzer extends AbstractFailureAnalyzer<InvalidCatalog> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidCatalog cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
