package org.tongban.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.tongban.Hall;
import org.tongban.OwnHall;

/** Two nodes on one database, whose job executors take what is to be sent: each message goes out once. */
class TwoNodesSendTest {

    private final Gateway gateway = new Gateway();
    private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";

    @Test
    void sendEachMessageOnce(@TempDir Path files) {
        try (ConfigurableApplicationContext here = node("sendsHere", files);
                ConfigurableApplicationContext there = node("sendsThere", files)) {
            List<String> numbers = IntStream.range(0, 10)
                    .mapToObj(any -> here.getBean(Hall.class).receives("outdoor-advertising-permit"))
                    .toList();
            executor(here).start();
            executor(there).start();

            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(numbers).allSatisfy(number -> assertThat(
                                    here.getBean(CaseMessages.class).of(number))
                            .extracting(MessageLine::result)
                            .containsExactly("已发送")));
            executor(here).shutdown();
            executor(there).shutdown();

            assertThat(numbers)
                    .allSatisfy(number -> assertThat(gateway.asked(number)).hasSize(1));
            assertThat(here.getBean(HistoryService.class)
                            .createHistoricProcessInstanceQuery()
                            .processDefinitionKey("send-out")
                            .count())
                    .as("kept by the engine")
                    .isZero();
        }
    }

    private ConfigurableApplicationContext node(String name, Path files) {
        return OwnHall.open(name, database, files, "tongban.message.sms.url=" + gateway.address());
    }

    private static JobExecutor executor(ConfigurableApplicationContext node) {
        ProcessEngine engine = node.getBean(ProcessEngine.class);
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }
}
