package org.tongban.portal.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.tongban.portal.page.Moments;

/** Prints a page of the portal without a server: complete, with its style, and nothing around it. */
final class PrintedPage {

    private static final String STYLE = "<link rel=\"stylesheet\" href=\"[^\"]*\">";

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final StaticApplicationContext beans = new StaticApplicationContext();

    /** @param base what links begin with, such as the portal's address */
    PrintedPage(String base) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding(UTF_8.name());
        engine.setTemplateResolver(templates);
        engine.setLinkBuilder(new Links(base));
        beans.registerSingleton("moments", Moments.class);
    }

    String print(String template, Map<String, Object> facts) {
        Map<String, Object> variables = new HashMap<>(facts);
        variables.put("param", Collections.singletonMap("embedded", "true"));
        variables.put("style", null);
        variables.put(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        String page = engine.process(template, new Context(Locale.CHINA, variables));
        return page.replaceFirst(STYLE, "<style>\n" + style() + "</style>");
    }

    private static String style() {
        try {
            return new ClassPathResource("static/tongban.css").getContentAsString(UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Links that need no request to be made from. */
    private static final class Links extends StandardLinkBuilder {

        private final String base;

        private Links(String base) {
            this.base = base;
        }

        @Override
        protected String computeContextPath(
                IExpressionContext context, @Nullable String link, Map<String, Object> parameters) {
            return base;
        }

        @Override
        protected String processLink(IExpressionContext context, String link) {
            return link;
        }
    }
}
