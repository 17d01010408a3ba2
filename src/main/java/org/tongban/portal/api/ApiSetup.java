package org.tongban.portal.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.handler.MappedInterceptor;
import org.tongban.portal.code.QueryCodes;

/** Puts the guard before everything below a case. */
@Configuration(proxyBeanMethods = false)
class ApiSetup {

    @Bean
    MappedInterceptor queryCodeGuard(QueryCodes codes) {
        return new MappedInterceptor(new String[] {Api.BASE + "/cases/**"}, new QueryCodeGuard(codes));
    }
}
