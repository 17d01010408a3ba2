package org.tongban.engine.identity;

import jakarta.servlet.Filter;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the signed-in person on to the engine's web applications and its REST interface. */
@Configuration(proxyBeanMethods = false)
class EngineFilters {

    /** After Spring Security's chain, which knows the person, and before Camunda's own filters, which ask for it. */
    private static final int BETWEEN = 100;

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappIdentity() {
        var registration = registration(new ContainerBasedAuthenticationFilter(), "/camunda/app/*", "/camunda/api/*");
        registration.setInitParameters(Map.of("authentication-provider", SessionPrincipal.class.getName()));
        return registration;
    }

    @Bean
    FilterRegistrationBean<EngineRestIdentity> engineRestIdentity(IdentityService identity, Memberships memberships) {
        return registration(new EngineRestIdentity(identity, memberships), "/engine-rest/*");
    }

    private static <F extends Filter> FilterRegistrationBean<F> registration(F filter, String... paths) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(paths);
        registration.setOrder(BETWEEN);
        return registration;
    }
}
