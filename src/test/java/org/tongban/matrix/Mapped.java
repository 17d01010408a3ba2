package org.tongban.matrix;

import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** The endpoints that the application maps, besides those of the engine. */
final class Mapped {

    private Mapped() {}

    static TreeSet<Endpoint> in(ApplicationContext application) {
        TreeSet<Endpoint> found = new TreeSet<>();
        application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(Mapped::endpoints)
                .forEach(found::add);
        return found;
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo info) {
        Collection<RequestMethod> verbs = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(path -> verbs.isEmpty()
                        ? Stream.of(new Endpoint("GET", path), new Endpoint("POST", path))
                        : verbs.stream().map(verb -> new Endpoint(verb.name(), path)));
    }
}
