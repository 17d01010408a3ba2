package org.tongban.engine.rest;

import jakarta.servlet.ServletContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Leads whatever comes to the engine's interfaces through {@link Doors}. It is asked when the method that will answer is
 * already found, so that no way of writing the address leads past it.
 */
public final class RestDoor implements ContainerRequestFilter {

    private final Doors doors;

    /** @param server the web server, which knows the application */
    public RestDoor(@Context ServletContext server) {
        doors = WebApplicationContextUtils.getRequiredWebApplicationContext(server)
                .getBean(Doors.class);
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        ExtendedUriInfo asked = (ExtendedUriInfo) request.getUriInfo();
        doors.open(request.getMethod() + " " + path(asked), request);
    }

    /** @return the interface and the template of the method's path, without the engine's name */
    private static String path(ExtendedUriInfo asked) {
        List<String> parts = new ArrayList<>(asked.getMatchedTemplates().stream()
                .map(template ->
                        template.getTemplate().replaceAll("\\s*:[^}]*}", "}").replaceAll("^/+|/+$", ""))
                .filter(part -> !part.isEmpty())
                .toList());
        Collections.reverse(parts);
        String path = parts.stream().collect(Collectors.joining("/")).replaceFirst("^engine/\\{name}/", "");
        return server(asked) + "/" + path;
    }

    private static String server(ExtendedUriInfo asked) {
        String[] base = asked.getBaseUri().getPath().split("/");
        return base[base.length - 1].replace("engine-rest", "engine");
    }
}
