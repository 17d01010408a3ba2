package org.tongban.portal.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Guards our own pages: the applicants' are open, the staff's need a login, and nothing else exists. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    private static final RequestMatcher APPLICANTS = Paths.any("/apply/**", "/guide/**", "/cases/**");
    private static final String STAFF = "/staff/**";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    /**
     * What applicants send shows a secret of its own, a draft's id or a case's query code, or changes nothing: it is good when
     * the session it was opened in is gone. So a page of theirs holds no token, and looking at it opens no session. A person
     * who is signed in shows our token there too; what another site sends is refused.
     */
    private static boolean isApplicants(HttpServletRequest request) {
        return APPLICANTS.matches(request) && SecurityContextHolder.getContext().getAuthentication() == null;
    }

    private static boolean isApplicantsOwn(HttpServletRequest request) {
        return isApplicants(request) && !ForeignPage.sent(request);
    }

    /** Nobody reads what each filter takes, and to note it takes longer than most filters. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http, ObjectProvider<SecurityContextRepository> sessions) throws Exception {
        return http.securityContext(context -> sessions.ifAvailable(context::securityContextRepository))
                .authorizeHttpRequests(PageSecurity::doors)
                .requestCache(cache -> cache.requestCache(new PageCache(STAFF)))
                .csrf(csrf -> csrf.ignoringRequestMatchers(PageSecurity::isApplicantsOwn)
                        .csrfTokenRequestHandler(new SignedInTokens()))
                .formLogin(login -> login.loginPage(LoginPage.PATH)
                        .failureHandler(new LoginRefusal())
                        .defaultSuccessUrl(TASKLIST)
                        .permitAll())
                .exceptionHandling(PageSecurity::refusals)
                // whoever signs in where somebody else was finds nothing of what that one typed
                .sessionManagement(session ->
                        session.sessionFixation(SessionManagementConfigurer.SessionFixationConfigurer::newSession))
                .logout(logout -> logout.logoutSuccessUrl(LoginPage.PATH + "?logout"))
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                        .addHeaderWriter(new ContentPolicy()))
                .build();
    }

    private static void doors(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(Paths.any("/", "/catalogue/**", "/apply/**", "/guide/**", "/cases/**"))
                .permitAll()
                .requestMatchers(Paths.any(LoginPage.PATH, "/actuator/health"))
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
                .denyAll();
    }

    /** Whoever lacks a login is led to it before a page of the staff, and finds nothing elsewhere. */
    private static void refusals(ExceptionHandlingConfigurer<HttpSecurity> refused) {
        refused.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(LoginPage.PATH), Paths.any(STAFF))
                .defaultAuthenticationEntryPointFor(
                        (request, response, why) -> response.sendError(HttpStatus.NOT_FOUND.value()), Paths.any("/**"));
    }

    /** Gives a token to the pages of whoever is signed in or is about to. */
    private static final class SignedInTokens implements CsrfTokenRequestHandler {

        private final CsrfTokenRequestHandler tokens = new XorCsrfTokenRequestAttributeHandler();

        @Override
        public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
            if (!isApplicants(request)) {
                tokens.handle(request, response, token);
            }
        }

        @Override
        public String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
            return tokens.resolveCsrfTokenValue(request, token);
        }
    }
}
