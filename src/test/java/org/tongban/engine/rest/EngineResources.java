package org.tongban.engine.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;

/** All that the engine and its web applications serve, as they themselves declare it to Jersey. */
public final class EngineResources {

    private EngineResources() {}

    /**
     * One method.
     *
     * @param call as in the list of doors: method and path
     * @param type what it wants to be sent
     */
    public record Served(String call, MediaType type) implements Comparable<Served> {

        @Override
        public int compareTo(Served other) {
            return call.compareTo(other.call);
        }

        String method() {
            return call.substring(0, call.indexOf(' '));
        }

        /** Tells whether the engine looks for the newest of its kind before anybody is asked whether that is allowed. */
        boolean isLookedUpByKey() {
            return call.contains("/key/{key}");
        }

        /** @return the address, with a name that nothing has in each place where one belongs */
        String address(String engine) {
            String path = call.substring(call.indexOf(' ') + 1)
                    .replaceAll("\\{(engine|engineName|processEngineName)}", "default")
                    .replaceAll("\\{[^}]+}", "none");
            return path.startsWith("engine/")
                    ? engine + (path.equals("engine/engine") ? "/" : path.substring("engine/".length()))
                    : "/camunda/api/" + path;
        }
    }

    /** @return what stands behind {@code /engine-rest} and {@code /camunda/api} */
    public static Set<Served> all() {
        Set<Served> served = new TreeSet<>();
        Stream.of(CamundaRestResources.getResourceClasses(), new EngineRestApplication().getClasses())
                .forEach(classes -> collect("engine", classes, served));
        collect("cockpit", new CockpitApplication().getClasses(), served);
        collect("admin", new AdminApplication().getClasses(), served);
        collect("tasklist", new TasklistApplication().getClasses(), served);
        collect("welcome", new WelcomeApplication().getClasses(), served);
        return served;
    }

    private static void collect(String server, Set<Class<?>> classes, Set<Served> served) {
        classes.stream()
                .map(Resource::from)
                .filter(resource -> resource != null && resource.getPath() != null)
                .forEach(resource -> collect(join(server, resource.getPath()), resource, served));
    }

    private static void collect(String path, Resource resource, Set<Served> served) {
        resource.getResourceMethods().forEach(method -> served.add(new Served(call(method, path), type(method))));
        Stream.ofNullable(resource.getResourceLocator())
                .map(locator -> Resource.from(locator.getInvocable().getRawResponseType()))
                .forEach(below -> collect(path, below, served));
        resource.getChildResources().forEach(child -> collect(join(path, child.getPath()), child, served));
    }

    private static String call(ResourceMethod method, String path) {
        return method.getHttpMethod() + " " + path.replaceFirst("^engine/engine/\\{name}/", "engine/");
    }

    private static MediaType type(ResourceMethod method) {
        return method.getConsumedTypes().stream().findFirst().orElse(MediaType.APPLICATION_JSON_TYPE);
    }

    private static String join(String parent, String path) {
        return Stream.concat(
                        Stream.of(parent),
                        Arrays.stream(path.replaceAll("\\s*:[^}]*}", "}").split("/")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
    }
}
