package org.tongban;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** A {@link HallTest} in a hall of its own, whose catalogue the tests may change. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@HallTest
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:changes;DB_CLOSE_DELAY=-1",
            "camunda.bpm.process-engine-name=changes",
            "camunda.bpm.webapp.enabled=false"
        })
public @interface ChangeHallTest {}
