package org.tongban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseRegister;
import org.tongban.cases.CaseState;
import org.tongban.cases.FileStore;
import org.tongban.document.DocumentKind;
import org.tongban.document.Documents;

/** The hall's machine is switched off and on again in the middle of a case. */
class RestartTest {

    private static final String RULES = "food-safety-rules-list";

    @TempDir
    Path place;

    @AfterEach
    void close() {
        ClockUtil.reset();
    }

    @Test
    void losesNothingAndFiresADueTimerOnce() {
        String number;
        Standing before;
        try (var hall = open()) {
            number = accepted(hall);
            before = Standing.of(hall, number);
        }
        try (var hall = open()) {
            assertThat(Standing.of(hall, number)).isEqualTo(before);
            assertThat(before.timers()).hasSizeGreaterThan(3);
            assertThat(oldModels(hall))
                    .as("the same models are not deployed again")
                    .isZero();

            ClockUtil.setCurrentTime(hall.getBean(Hall.class)
                    .timer(number, "BoundaryEvent_MaterialDueSoon")
                    .getDuedate());
            assertThat(fireWhatIsDue(hall)).isEqualTo(1);
            assertThat(fireWhatIsDue(hall)).as("a second look").isZero();
        }
        try (var hall = open()) {
            assertThat(fireWhatIsDue(hall)).as("a look after one more restart").isZero();
            assertThat(hall.getBean(CaseRegister.class).ledger(number))
                    .filteredOn(entry -> entry.act().equals("提醒申请人补交材料"))
                    .hasSize(1);
            assertThat(hall.getBean(Documents.class).of(number))
                    .filteredOn(paper -> paper.kind() == DocumentKind.REMINDER)
                    .hasSize(1);
        }
    }

    private ConfigurableApplicationContext open() {
        return OwnHall.open("restarted", "jdbc:h2:file:" + place.resolve("tongban"), place.resolve("files"));
    }

    private static String accepted(ConfigurableApplicationContext context) {
        Hall hall = context.getBean(Hall.class);
        hall.openOn(Hall.FIRST_DAY);
        String number = hall.receives("food-business-licence", Set.of(RULES), answers -> {});
        hall.does(
                "window",
                number,
                "UserTask_CheckMaterials",
                Map.of("acceptOutcome", "tolerated", "promiseGiven", true));
        return number;
    }

    private static long fireWhatIsDue(ConfigurableApplicationContext context) {
        ManagementService management = context.getBean(ManagementService.class);
        Date now = new Date(ClockUtil.getCurrentTime().getTime() + 1);
        List<Job> due =
                management.createJobQuery().timers().duedateLowerThan(now).list();
        due.forEach(job -> management.executeJob(job.getId()));
        return due.size();
    }

    private static long oldModels(ConfigurableApplicationContext context) {
        return context.getBean(RepositoryService.class).createProcessDefinitionQuery().list().stream()
                .filter(model -> model.getVersion() > 1)
                .count();
    }

    /** All that a case stands on. */
    private record Standing(
            CaseState state,
            AcceptKind acceptKind,
            List<String> tasks,
            List<String> running,
            List<String> timers,
            List<String> files,
            List<String> papers,
            List<String> ledger) {

        static Standing of(ConfigurableApplicationContext context, String number) {
            Hall hall = context.getBean(Hall.class);
            CaseRegister register = context.getBean(CaseRegister.class);
            FileStore store = context.getBean(FileStore.class);
            var subject = register.get(number);
            return new Standing(
                    subject.state(),
                    subject.acceptKind().orElseThrow(),
                    hall.openTasks(number),
                    hall.running(number),
                    timers(context),
                    register.materials(subject).stream()
                            .flatMap(material -> material.file().stream())
                            .map(file -> file.sha256() + " " + length(store, file.sha256()))
                            .toList(),
                    context.getBean(Documents.class).of(number).stream()
                            .map(paper -> paper.number() + " " + paper.sha256())
                            .toList(),
                    register.ledger(number).stream()
                            .map(entry -> entry.at() + " " + entry.actor() + " " + entry.act())
                            .toList());
        }

        private static long length(FileStore store, String sha256) {
            try (InputStream content = store.open(sha256)) {
                return content.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static List<String> timers(ConfigurableApplicationContext context) {
            return context.getBean(ManagementService.class).createJobQuery().timers().list().stream()
                    .map(job ->
                            job.getJobDefinitionId() + " " + job.getDuedate().getTime())
                    .sorted()
                    .toList();
        }
    }
}
