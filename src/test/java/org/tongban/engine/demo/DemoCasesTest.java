package org.tongban.engine.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.cases.CaseState.ACCEPTED;
import static org.tongban.cases.CaseState.CLOSED;
import static org.tongban.cases.CaseState.DECIDED;
import static org.tongban.cases.CaseState.IN_CORRECTION;
import static org.tongban.cases.CaseState.IN_REVIEW;
import static org.tongban.cases.CaseState.ISSUED;
import static org.tongban.cases.CaseState.RECEIVED;
import static org.tongban.cases.CaseState.REJECTED;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongban.HallTest;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.TermKind;

/** What a newcomer finds after the first start. */
@HallTest
class DemoCasesTest {

    /** Before dawn: nothing may have come in later than now. */
    private static final Instant NIGHT = Instant.parse("2026-06-09T18:00:00Z");

    @Autowired
    DemoCases demo;

    @Autowired
    JdbcClient database;

    @Autowired
    CaseRegister register;

    @Autowired
    TaskService tasks;

    private List<Case> made;

    @BeforeEach
    void makeThem() {
        Set<String> before = numbers();
        demo.make(NIGHT);
        made = numbers().stream()
                .filter(number -> !before.contains(number))
                .map(register::get)
                .toList();
    }

    @Test
    void standInDifferentPlaces() {
        assertThat(made)
                .hasSizeGreaterThan(12)
                .extracting(Case::state)
                .contains(RECEIVED, IN_CORRECTION, ACCEPTED, IN_REVIEW, ISSUED, CLOSED, REJECTED);
        assertThat(made).extracting(Case::state).doesNotContain(DECIDED);
        assertThat(made)
                .allSatisfy(one -> assertThat(one.schedule().receivedAt()).isBeforeOrEqualTo(NIGHT));
        assertThat(made)
                .anyMatch(one -> one.schedule().lastDay(TermKind.TOLERANCE).isPresent());
        assertThat(made)
                .anyMatch(one -> one.schedule().lastDay(TermKind.VERIFICATION).isPresent());
        assertThat(made).anyMatch(Case::isBundle);
    }

    @Test
    void giveTheWindowSomethingToGoOnWith() {
        assertThat(made).anySatisfy(one -> assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(one.number())
                        .taskAssignee("window")
                        .count())
                .isOne());
    }

    private Set<String> numbers() {
        return database
                .sql("select number from service_case where received_at <= :night")
                .param("night", Timestamp.from(NIGHT.plusSeconds(86_400)))
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
