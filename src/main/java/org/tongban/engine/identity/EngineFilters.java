package org.tongban.engine.identity;

import jakarta.servlet.Filter;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.RequestContextFilter;

/** Hands the signed-in person on to the staff's pages, the engine's web applications and its REST interface. */
@Configuration(proxyBeanMethods = false)
class EngineFilters {

    /** After Spring Security's chain, which knows the person, and before Camunda's own filters, which ask for it. */
    private static final int BETWEEN = 100;

    /** Before Spring Security's chain: from where a password is shown has to be known there too. */
    @Bean
    FilterRegistrationBean<RequestContextFilter> requestContextFilter() {
        var registration = new FilterRegistrationBean<>(new RequestContextFilter());
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<FirstChange> firstChange() {
        var registration = registration(new FirstChange(), "/staff/*", "/camunda/*", "/engine-rest/*");
        registration.setOrder(BETWEEN - 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<StaleTab> staleTab() {
        return registration(new StaleTab(), "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<WebappIdentity> webappIdentity(ProcessEngine engine) {
        return registration(new WebappIdentity(engine), "/camunda/app/*", "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<EngineRestIdentity> engineRestIdentity(IdentityService identity) {
        return registration(new EngineRestIdentity(identity), "/engine-rest/*");
    }

    private static <F extends Filter> FilterRegistrationBean<F> registration(F filter, String... paths) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(paths);
        registration.setOrder(BETWEEN);
        return registration;
    }
}
