package org.tongban.message;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;

/** A hall of its own whose messages go to a gateway of the test. */
@HallTest
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:messages;DB_CLOSE_DELAY=-1",
            "camunda.bpm.process-engine-name=messages",
            "camunda.bpm.webapp.enabled=false",
            "tongban.message.sms.token=geheim"
        })
abstract class MessageHall {

    static final String SIGN = "outdoor-advertising-permit";
    static final Gateway GATEWAY = new Gateway();

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    CaseMessages messages;

    @Autowired
    ManagementService jobs;

    @Autowired
    RuntimeService runtime;

    @DynamicPropertySource
    static void gateway(DynamicPropertyRegistry settings) {
        settings.add("tongban.message.sms.url", GATEWAY::address);
        settings.add("tongban.message.sms.most", () -> 500); // all of the tests' applicants have one telephone
    }

    @BeforeEach
    void sendsWhatIsLeftOfOthers() {
        GATEWAY.forgets();
        due().forEach(this::carriesOut);
        GATEWAY.forgets();
    }

    /** The job executor carries out once what is due. */
    void sends() {
        due().forEach(this::carriesOut);
    }

    void sendsAfter(Duration time) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
        sends();
    }

    List<Job> due() {
        return jobs.createJobQuery()
                .processDefinitionKey("send-out")
                .executable()
                .orderByJobId()
                .asc()
                .list();
    }

    /** @return what waits to be sent for a case, due or not */
    List<Job> waiting(String number) {
        return jobs.createJobQuery().processDefinitionKey("send-out").list().stream()
                .filter(job -> String.valueOf(runtime.getVariable(job.getExecutionId(), "outgoing"))
                        .startsWith("message:" + number))
                .toList();
    }

    List<String> results(String number) {
        return messages.of(number).stream()
                .map(line -> line.content() + " " + line.result())
                .toList();
    }

    private void carriesOut(Job job) {
        try {
            jobs.executeJob(job.getId());
        } catch (RuntimeException failed) {
            // the engine keeps it at the job, as for its job executor
        }
    }
}
