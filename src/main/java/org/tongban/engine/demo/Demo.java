package org.tongban.engine.demo;

import java.time.Clock;
import org.camunda.bpm.engine.HistoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.tongban.engine.people.Machine;

/** Makes the demo cases once, at the first start on one's own machine, before the first request is served. */
@Component
class Demo implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Demo.class);

    private final DemoSettings settings;
    private final Machine machine;
    private final HistoryService history;
    private final DemoCases cases;
    private final Clock clock;
    private volatile boolean running;

    Demo(DemoSettings settings, Machine machine, HistoryService history, DemoCases cases, Clock clock) {
        this.settings = settings;
        this.machine = machine;
        this.history = history;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        boolean empty = history.createHistoricProcessInstanceQuery().count() == 0;
        if (settings.cases() && machine.isOnesOwn() && empty) {
            log.info("Making demo cases for the first start");
            cases.make(clock.instant());
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
