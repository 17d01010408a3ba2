package org.tongban;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts Tongban by itself, for tests that need a database or a restart of their own. */
public final class OwnHall {

    private OwnHall() {}

    /**
     * Leaves the engine's web applications out: they hold on to one engine for the whole JVM, that of the other tests.
     *
     * @param engine the engine's name, another than theirs, of letters: Camunda gives one with a hyphen the name of all others, and at
     *     the hall's end takes theirs away
     * @param files the file store
     */
    public static ConfigurableApplicationContext open(String engine, String database, Path files, String... settings) {
        assertThat(engine).as("the engine's name").matches("[a-zA-Z]+");
        Stream<String> own = Stream.of(
                "camunda.bpm.process-engine-name=" + engine,
                "camunda.bpm.webapp.enabled=false",
                "camunda.bpm.job-execution.enabled=false",
                "spring.datasource.url=" + database,
                "tongban.cases.files=" + files,
                "tongban.demo.cases=false",
                "spring.config.import=classpath:demo-hall.yaml",
                "server.port=0");
        List<String> arguments =
                Stream.concat(own, Stream.of(settings)).map("--"::concat).toList();
        return new SpringApplicationBuilder(Tongban.class, Hall.class).run(arguments.toArray(String[]::new));
    }
}
