package org.tongban.portal.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.handler.MappedInterceptor;
import org.tongban.cases.CaseRegister;

/** Puts the guard before everything below a case. */
@Configuration(proxyBeanMethods = false)
class ApiSetup {

    @Bean
    MappedInterceptor queryCodeGuard(CaseRegister register, WrongCodes wrongCodes) {
        return new MappedInterceptor(new String[] {Api.BASE + "/cases/**"}, new QueryCodeGuard(register, wrongCodes));
    }
}
