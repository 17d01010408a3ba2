package org.tongban.portal.page;

import static org.tongban.cases.register.CaseFixture.RECEIVED_AT;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
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
import org.tongban.portal.code.QueryCodes;
import org.tongban.portal.door.UnreadableText;

/** The beans of {@link PageTest}; no configuration of its own, so that no other test's scan finds it. */
@ComponentScan(
        basePackageClasses = {QueryCodes.class, UnreadableText.class},
        basePackages = {
            "org.tongban.portal.page",
            "org.tongban.portal.sheet",
            "org.tongban.portal.apply",
            "org.tongban.portal.guide",
            "org.tongban.portal.progress",
            "org.tongban.portal.staff",
            "org.tongban.portal.kept"
        })
@Import({Lights.class, Contesting.class})
@EnableConfigurationProperties({HallSettings.class, TermSettings.class})
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

    @Bean
    Guidance guidance(Catalog catalog, Conditions conditions) {
        return new Guidance(catalog, conditions, PageSlice::foodUnlessNone);
    }

    /** Stands for the decision table: everything is needed, but the food permit not for those who sell none. */
    private static Map<String, Object> foodUnlessNone(String decision, Map<String, ?> inputs) {
        boolean included =
                !inputs.get("item").equals("stall-food-permit") || !Boolean.TRUE.equals(inputs.get("noFood"));
        return Map.of("included", included, "advice", included ? "摆摊都要办。" : "不卖吃的不用办。");
    }

    /** Stands for FEEL: the small catalogue's conditions are names of checkboxes, joined with or. */
    private static boolean isTicked(String names, Map<String, ?> facts) {
        return Stream.of(names.split(" or "))
                .anyMatch(name -> Boolean.TRUE.equals(facts.get(name.replaceAll("[()]", ""))));
    }
}
