package org.tongban.portal.security;

import static org.springframework.security.config.Customizer.withDefaults;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Guards what the engine serves itself: Tasklist, Cockpit, Admin, Welcome and its REST interface. */
@Configuration(proxyBeanMethods = false)
class EngineSecurity {

    private static final String PAGES = "/camunda/app/**";
    private static final String[] FRONT_PAGES = {"/camunda/app/*", "/camunda/app/*/", "/camunda/app/*/*/"};

    /** The web applications bring their own CSRF tokens and headers; their log-out ends the one session. */
    @Bean
    @Order(1)
    SecurityFilterChain webapps(HttpSecurity http, ObjectProvider<SecurityContextRepository> sessions)
            throws Exception {
        return http.securityMatcher(Paths.any("/camunda", "/camunda/**"))
                .securityContext(context -> sessions.ifAvailable(context::securityContextRepository))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(Paths.any(PAGES, "/camunda/api/**"))
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .requestCache(cache -> cache.requestCache(new PageCache(FRONT_PAGES)))
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(LoginPage.PATH), Paths.any(PAGES))
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), Paths.any("/camunda/**")))
                .logout(logout -> logout.logoutRequestMatcher(
                                Paths.of(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout"))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler()))
                .build();
    }

    /**
     * A session or HTTP Basic opens it. Whoever comes by session must show our CSRF token before changing anything; nobody changes
     * anything from a page of another site.
     */
    @Bean
    @Order(2)
    SecurityFilterChain engineRest(HttpSecurity http, ObjectProvider<SecurityContextRepository> sessions)
            throws Exception {
        return http.securityMatcher(Paths.any("/engine-rest", "/engine-rest/**"))
                .securityContext(context -> sessions.ifAvailable(context::securityContextRepository))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(changesBySession()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(RequestCacheConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(new ForeignPage())
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refused -> refused.accessDeniedHandler(new ProgramRefusal()))
                .httpBasic(withDefaults())
                .build();
    }

    private static RequestMatcher changesBySession() {
        return request -> (request.isRequestedSessionIdValid() || request.getHeader(HttpHeaders.AUTHORIZATION) == null)
                && CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request);
    }
}
