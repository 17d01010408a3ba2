package org.tongban.portal.page;

import static org.tongban.cases.CaseFixture.RECEIVED_AT;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.CaseSettings;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.Conditions;
import org.tongban.portal.code.QueryCodes;

/** The beans of {@link PageTest}; no configuration of its own, so that no other test's scan finds it. */
@ComponentScan(basePackageClasses = {PageSlice.class, QueryCodes.class})
@EnableConfigurationProperties(CaseSettings.class)
class PageSlice {

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
        return PageSlice::isTicked;
    }

    @Bean
    Catalog catalog(Conditions conditions) {
        return Catalog.at("classpath*:catalog/small/", conditions);
    }

    /** Stands for FEEL: the small catalogue's conditions are names of checkboxes, joined with or. */
    private static boolean isTicked(String names, Map<String, ?> facts) {
        return Stream.of(names.split(" or "))
                .anyMatch(name -> Boolean.TRUE.equals(facts.get(name.replaceAll("[()]", ""))));
    }
}
