package org.tongban.portal.security;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Guards our own pages: the applicants' are open, the staff's need a login, and nothing else exists. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    private static final String STAFF = "/staff/**";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(Paths.any(
                                "/", "/apply/**", "/guide/**", "/catalogue/**", "/cases/**", "/actuator/health"))
                        .permitAll()
                        .requestMatchers(Paths.any("/v3/api-docs", "/v3/api-docs/**"))
                        .permitAll()
                        .requestMatchers(Paths.any("/swagger-ui.html", "/swagger-ui/**"))
                        .permitAll()
                        .requestMatchers(Paths.any("/*.css", "/*.js", "/*.svg", "/*.png", "/*.ico"))
                        .permitAll()
                        .requestMatchers(Paths.any(STAFF))
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .requestCache(cache -> cache.requestCache(new PageCache(STAFF)))
                .formLogin(login -> login.loginPage(LoginPage.PATH)
                        .defaultSuccessUrl(TASKLIST)
                        .permitAll())
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(LoginPage.PATH), Paths.any(STAFF))
                        .defaultAuthenticationEntryPointFor(
                                (request, response, why) -> response.sendError(HttpStatus.NOT_FOUND.value()),
                                Paths.any("/**")))
                .logout(logout -> logout.logoutSuccessUrl(LoginPage.PATH + "?logout"))
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                        .addHeaderWriter(new ContentPolicy()))
                .build();
    }
}
