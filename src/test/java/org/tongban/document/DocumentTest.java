package org.tongban.document;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.test.context.ContextConfiguration;
import org.tongban.cases.CaseFixture;
import org.tongban.cases.CaseRegister;
import org.tongban.catalog.Catalog;
import org.tongban.engine.FeelConditions;

/** A slice with the register's and the papers' tables, the real templates and the real catalogue, but no engine. */
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest
@ContextConfiguration(classes = DocumentTest.Slice.class)
@ImportAutoConfiguration({JacksonAutoConfiguration.class, ThymeleafAutoConfiguration.class})
@interface DocumentTest {

    @ComponentScan("org.tongban.document")
    @EntityScan({"org.tongban.cases", "org.tongban.document"})
    @EnableJpaRepositories({"org.tongban.cases", "org.tongban.document"})
    @EnableConfigurationProperties(HallSettings.class)
    @Import({CaseRegister.class, Papers.class})
    class Slice {

        @Bean
        Catalog catalog() {
            return Catalog.at("classpath*:", new FeelConditions());
        }

        @Bean
        Clock clock() {
            return Clock.fixed(CaseFixture.RECEIVED_AT, ZoneOffset.UTC);
        }
    }
}
