package org.tongban.matrix;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;

/** The endpoints of the engine: its REST interface, the same behind its web applications, and what these bring themselves. */
final class EngineMapped {

    private final TreeSet<Endpoint> found = new TreeSet<>();

    private EngineMapped() {}

    static Set<Endpoint> all() {
        EngineMapped all = new EngineMapped();
        all.walk("/engine-rest", CamundaRestResources.getResourceClasses());
        all.walk("/camunda/api/engine", new EngineRestApplication());
        all.walk("/camunda/api/admin", new AdminApplication());
        all.walk("/camunda/api/cockpit", new CockpitApplication());
        all.walk("/camunda/api/tasklist", new TasklistApplication());
        all.walk("/camunda/api/welcome", new WelcomeApplication());
        return all.found;
    }

    private void walk(String prefix, Application application) {
        walk(prefix, application.getClasses());
    }

    private void walk(String prefix, Collection<Class<?>> resources) {
        resources.stream()
                .filter(resource -> annotation(resource, Path.class).isPresent())
                .forEach(resource ->
                        walk(join(prefix, annotation(resource, Path.class).get().value()), resource));
    }

    private void walk(String prefix, Class<?> resource) {
        for (Method method : resource.getMethods()) {
            Optional<Path> path = annotation(method, Path.class);
            List<String> verbs = verbs(method);
            String here = path.map(each -> join(prefix, each.value())).orElse(prefix);
            verbs.forEach(verb -> found.add(new Endpoint(verb, here)));
            if (verbs.isEmpty() && path.isPresent()) {
                walk(here, method.getReturnType());
            }
        }
    }

    private static List<String> verbs(Method method) {
        return declarations(method)
                .flatMap(each -> Arrays.stream(each.getAnnotations()))
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .distinct()
                .toList();
    }

    private static <A extends Annotation> Optional<A> annotation(Method method, Class<A> type) {
        return declarations(method)
                .map(each -> each.getAnnotation(type))
                .filter(each -> each != null)
                .findFirst();
    }

    /** An implementation's annotations stand at its interface. */
    private static Stream<Method> declarations(Method method) {
        return family(method.getDeclaringClass()).flatMap(type -> {
            try {
                return Stream.of(type.getMethod(method.getName(), method.getParameterTypes()));
            } catch (NoSuchMethodException none) {
                return Stream.empty();
            }
        });
    }

    private static <A extends Annotation> Optional<A> annotation(Class<?> resource, Class<A> type) {
        return family(resource)
                .map(each -> each.getAnnotation(type))
                .filter(each -> each != null)
                .findFirst();
    }

    private static Stream<Class<?>> family(Class<?> type) {
        return Stream.concat(
                Stream.of(type),
                Stream.concat(Arrays.stream(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()))
                        .flatMap(EngineMapped::family));
    }

    private static String join(String prefix, String path) {
        String joined = prefix + (path.startsWith("/") ? "" : "/") + path;
        return joined.endsWith("/") ? joined.substring(0, joined.length() - 1) : joined;
    }
}
