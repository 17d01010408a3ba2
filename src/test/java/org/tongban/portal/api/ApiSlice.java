package org.tongban.portal.api;

import static org.tongban.cases.register.CaseFixture.RECEIVED_AT;

import java.time.Clock;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.term.Lights;
import org.tongban.cases.term.TermSettings;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.guidance.Guidance;
import org.tongban.document.content.Contesting;
import org.tongban.document.content.HallSettings;
import org.tongban.form.Conditions;
import org.tongban.portal.api.refusal.ApiTest;
import org.tongban.portal.code.QueryCodes;
import org.tongban.portal.door.UnreadableText;

/** The beans of {@link ApiTest}; no configuration of its own, so that no other test's scan finds it. */
@ComponentScan(basePackageClasses = {ApiSlice.class, QueryCodes.class, UnreadableText.class})
@Import({Contesting.class, Lights.class})
@EnableConfigurationProperties({HallSettings.class, TermSettings.class})
public class ApiSlice {

    @Bean
    Clock clock() {
        return Clock.fixed(RECEIVED_AT, WorkingCalendar.ZONE);
    }

    @Bean
    WorkingCalendar calendar() {
        return WorkingCalendar.load();
    }

    @Bean
    Conditions conditions() {
        return (feel, facts) -> false;
    }

    @Bean
    Catalog catalog(Conditions conditions) {
        return Catalog.at("classpath*:catalog/small/", conditions);
    }

    @Bean
    Guidance guidance(Catalog catalog, Conditions conditions) {
        return new Guidance(
                catalog,
                conditions,
                (decision, inputs) -> Map.of("included", true, "advice", inputs.get("item") + "。"));
    }
}
