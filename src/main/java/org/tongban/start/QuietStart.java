package org.tongban.start;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationListener;

/** Has nobody log by the way, with a trace, what ends the start; from then on they log as ever. */
class QuietStart implements ApplicationListener<SpringApplicationEvent> {

    private static final List<String> TALKERS = List.of(
            "com.zaxxer.hikari.pool.HikariPool",
            "org.springframework.boot.web.servlet.context.AnnotationConfigServletWebServerApplicationContext",
            "org.springframework.boot.autoconfigure.logging.ConditionEvaluationReportLogger",
            "org.springframework.boot.web.embedded.tomcat.TomcatStarter",
            "org.apache.catalina.core.StandardService",
            "org.apache.catalina.util.LifecycleBase",
            LoggingFailureAnalysisReporter.class.getName());

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        if (event instanceof ApplicationEnvironmentPreparedEvent) {
            allLog(LogLevel.OFF);
        } else if (event instanceof ApplicationStartedEvent) {
            allLog(null);
        }
    }

    private static void allLog(@Nullable LogLevel level) {
        LoggingSystem logging = LoggingSystem.get(QuietStart.class.getClassLoader());
        TALKERS.forEach(talker -> logging.setLogLevel(talker, level));
    }
}
