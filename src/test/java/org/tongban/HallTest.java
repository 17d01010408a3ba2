package org.tongban;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.tongban.engine.identity.NewStaff;
import org.tongban.hands.Pages;
import org.tongban.hands.Situations;
import org.tongban.hands.Staff;
import org.tongban.matrix.EngineThings;
import org.tongban.matrix.Things;
import org.tongban.matrix.TwoRegions;
import org.tongban.matter.Inspections;
import org.tongban.walk.Robot;
import org.tongban.walk.Walkers;

/** A test on the whole system with the clock and the timers in its own hand; all of them share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:hall;DB_CLOSE_DELAY=-1",
            "tongban.cases.files=target/files/${PID:0}", // two JVMs run side by side
            "tongban.demo.cases=false",
            "tongban.uploads.requests=1000000", // all applicants sit at one address
            "tongban.uploads.size=1TB",
            "tongban.drafts.applications=1000000",
            "tongban.gate.requests-per-minute=1000000",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.history-level=activity" // so that a test sees the path; the hall itself keeps less
        })
@Import({
    Hall.class,
    Posts.class,
    Statements.class,
    Applicants.class,
    Archive.class,
    Designers.class,
    TwoPeople.class,
    Walkers.class,
    Robot.class,
    ModelCoverage.class,
    Pages.class,
    Situations.class,
    Staff.class,
    NewStaff.class,
    EngineThings.class,
    Things.class,
    TwoRegions.class,
    Inspections.class,
})
@ContextConfiguration(initializers = HallDatabase.class)
@ExtendWith(OpenHall.class)
@Tag("hall")
public @interface HallTest {}
