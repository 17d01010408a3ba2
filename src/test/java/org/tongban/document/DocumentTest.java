package org.tongban.document;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.test.context.ContextConfiguration;
import org.tongban.cases.RegisterSlice;
import org.tongban.cases.StandingClock;
import org.tongban.catalog.Catalog;
import org.tongban.document.content.HallSettings;
import org.tongban.engine.rule.FeelConditions;
import org.tongban.form.Conditions;

/** A slice with the real register, its and the papers' tables, the real templates and the real catalogue, but no engine. */
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(showSql = false, properties = "tongban.hall.phone=12345")
@ContextConfiguration(classes = DocumentTest.Slice.class)
@ImportAutoConfiguration({JacksonAutoConfiguration.class, ThymeleafAutoConfiguration.class})
public @interface DocumentTest {

    @ComponentScan(basePackages = "org.tongban.document", excludeFilters = @Filter(TestConfiguration.class))
    @EntityScan({"org.tongban.cases", "org.tongban.document"})
    @EnableJpaRepositories({"org.tongban.cases", "org.tongban.document"})
    @EnableConfigurationProperties(HallSettings.class)
    @Import({RegisterSlice.class, Papers.class, WindowSteps.class, PostSteps.class})
    class Slice {

        @Bean
        Catalog catalog(Conditions conditions) {
            return Catalog.at("classpath*:", conditions);
        }

        @Bean
        Conditions conditions(StandingClock clock) {
            Conditions feel = new FeelConditions();
            return new Conditions() {

                @Override
                public boolean holds(String condition, Map<String, ? extends @Nullable Object> facts) {
                    return feel.holds(condition, facts);
                }

                @Override
                public LocalDate today() {
                    return clock.today();
                }
            };
        }
    }
}
