package org.tongban.portal.api;

import com.fasterxml.jackson.core.StreamReadConstraints;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.handler.MappedInterceptor;
import org.tongban.portal.api.refusal.Api;
import org.tongban.portal.code.QueryCodes;

/** Puts the guard before everything below a case, and bounds how deep and how long JSON is. */
@Configuration(proxyBeanMethods = false)
class ApiSetup {

    private static final int DEEPEST = 20;

    /** Names, values and brackets; the hall's largest form, in its file, has two thousand. */
    private static final int MOST_TOKENS = 20_000;

    /** No form has answers in lists of lists of lists; who nests deeper wants the server to run out of stack. */
    @Bean
    Jackson2ObjectMapperBuilderCustomizer boundedJson() {
        return builder -> builder.postConfigurer(json -> json.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxTokenCount(MOST_TOKENS)
                        .build()));
    }

    @Bean
    MappedInterceptor queryCodeGuard(QueryCodes codes) {
        return new MappedInterceptor(new String[] {Api.BASE + "/cases/**"}, new QueryCodeGuard(codes));
    }
}
