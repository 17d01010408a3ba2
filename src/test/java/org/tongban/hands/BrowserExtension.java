package org.tongban.hands;

import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands a test the browser, the same for all tests of a run; one that fails leaves a picture of what was to be seen. */
class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Optional<Chromium> FOUND = Chromium.find();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (FOUND.isPresent()) {
            return ConditionEvaluationResult.enabled("");
        }
        String missing = "No Chromium with chromedriver on the path: what people do in a browser is not tested.";
        if ("required".equals(System.getenv("TONGBAN_BROWSER"))) {
            throw new IllegalStateException(missing);
        }
        return ConditionEvaluationResult.disabled(missing);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        boolean scripts = !parameter.isAnnotated(WithoutScripts.class);
        Browsers all = context.getRoot()
                .getStore(Namespace.create(BrowserExtension.class))
                .getOrComputeIfAbsent(Browsers.class);
        String port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        return all.on(FOUND.orElseThrow(), scripts, "http://127.0.0.1:" + port);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            Browsers all = context.getRoot()
                    .getStore(Namespace.create(BrowserExtension.class))
                    .get(Browsers.class, Browsers.class);
            if (all != null) {
                all.keepPictures(context.getRequiredTestClass().getSimpleName() + " " + context.getDisplayName());
            }
        }
    }
}
