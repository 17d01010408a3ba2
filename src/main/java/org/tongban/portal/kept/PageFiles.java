package org.tongban.portal.kept;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.AbstractLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Gives the files that pages bring along a name that says what is in them, so that a browser keeps them for a year and asks for
 * others once they change. The names are found once; a page's links to them are turned into these. The plain names lead to
 * them too, for what knows no other.
 */
@Component
class PageFiles implements WebMvcConfigurer {

    private static final String NAMES = "/{name:[\\w-]+-[0-9a-f]{32}\\.[a-z]+}";
    private static final Duration YEAR = Duration.ofDays(365);

    private final FileNames names;

    PageFiles(FileNames names, SpringTemplateEngine pages) {
        this.names = names;
        pages.addLinkBuilder(new Names(names));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(NAMES)
                .addResourceLocations(FileNames.PLACE)
                .setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable())
                .setUseLastModified(false)
                .resourceChain(false) // a chain that remembers does so for each way a stranger asks for a coding
                .addResolver(new VersionResourceResolver().addVersionStrategy(names.byContent(), "/**"));
    }

    /** Writes links to the files; all others are written by who comes after. */
    private static final class Names extends AbstractLinkBuilder {

        private final FileNames names;

        Names(FileNames names) {
            this.names = names;
            setOrder(1);
        }

        @Override
        public @Nullable String buildLink(
                IExpressionContext context, @Nullable String base, @Nullable Map<String, Object> parameters) {
            String name = base == null ? null : names.saying(base);
            return name != null && context instanceof IWebContext web
                    ? Objects.requireNonNullElse(web.getExchange().getRequest().getApplicationPath(), "") + name
                    : null;
        }
    }
}
