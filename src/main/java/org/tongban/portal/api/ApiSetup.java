package org.tongban.portal.api;

import com.fasterxml.jackson.core.StreamReadConstraints;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.handler.MappedInterceptor;
import org.tongban.portal.code.QueryCodes;

/** Puts the guard before everything below a case, and bounds how deep JSON goes. */
@Configuration(proxyBeanMethods = false)
class ApiSetup {

    private static final int DEEPEST = 20;

    /** No form has answers in lists of lists of lists; who nests deeper wants the server to run out of stack. */
    @Bean
    Jackson2ObjectMapperBuilderCustomizer shallowJson() {
        return builder -> builder.postConfigurer(json -> json.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()));
    }

    @Bean
    MappedInterceptor queryCodeGuard(QueryCodes codes) {
        return new MappedInterceptor(new String[] {Api.BASE + "/cases/**"}, new QueryCodeGuard(codes));
    }
}
