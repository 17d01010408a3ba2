package org.tongban.engine.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import org.tongban.text.Typed;

/** The engine's interfaces are closed, but for the doors in {@code engine-rest/doors.txt}. */
@Component
class Doors {

    /** Forms and comments check their texts themselves, and name what is wrong in words of their own. */
    private static final Set<String> CHECK_THEMSELVES = Set.of(
            "POST engine/task/{id}/submit-form",
            "POST engine/task/{id}/complete",
            "POST engine/task/{id}/comment/create");

    private static final Pattern PLAIN_PATTERN = Pattern.compile("%?[^%]*%?");

    private final Map<String, List<Door>> doors = DoorList.read().stream().collect(Collectors.groupingBy(Door::call));
    private final ProcessEngine engine;
    private final RestSettings settings;

    Doors(ProcessEngine engine, RestSettings settings) {
        this.engine = engine;
        this.settings = settings;
    }

    /**
     * @param call method and path as in the list
     * @throws NotAllowed if the list does not open it to this person with these parameters
     */
    void open(String call, ContainerRequestContext request) throws IOException {
        Caller caller = caller();
        UriInfo asked = request.getUriInfo();
        List<Door> open = doors.getOrDefault(call, List.of()).stream()
                .filter(door -> door.isOpenTo(caller, asked.getPathParameters()))
                .toList();
        if (open.isEmpty()) {
            throw NotAllowed.closed();
        }
        List<Leaf> query = query(asked);
        Body body = open.stream().allMatch(Door::takesNothing)
                ? nothing(request)
                : body(request, largest(open), CHECK_THEMSELVES.contains(call));
        if (Stream.concat(query.stream(), body.leaves().stream()).anyMatch(Doors::takesForEver)) {
            throw NotAllowed.unfit();
        }
        if (open.stream().noneMatch(door -> door.takes(caller, asked.getPathParameters(), query, body))) {
            throw NotAllowed.unfit();
        }
    }

    /** Who is nobody to the engine would be allowed everything by it. */
    private Caller caller() {
        Authentication person = engine.getIdentityService().getCurrentAuthentication();
        if (person == null || person.getUserId() == null) {
            throw NotAllowed.closed();
        }
        List<String> groups = person.getGroupIds() == null ? List.of() : person.getGroupIds();
        return new Caller(person.getUserId(), groups, engine.getAuthorizationService());
    }

    private static List<Leaf> query(UriInfo asked) {
        return asked.getQueryParameters().entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream().map(value -> Leaf.of(parameter.getKey(), value)))
                .peek(Doors::requireReadable)
                .toList();
    }

    private static void requireReadable(Leaf parameter) {
        if (!Typed.isReadable(parameter.path() + parameter.value())) {
            throw NotAllowed.unreadable();
        }
    }

    /**
     * Each {@code %} inside a pattern makes H2 try every way through a text, which an applicant's name may be. What a variable
     * is compared with may be a pattern, too.
     */
    private static boolean takesForEver(Leaf parameter) {
        return (parameter.path().endsWith("Like") || parameter.path().endsWith("[].value"))
                && parameter.value() != null
                && !PLAIN_PATTERN.matcher(parameter.value()).matches();
    }

    /** Where nothing is read, nothing comes in. */
    private static Body nothing(ContainerRequestContext request) {
        request.setEntityStream(InputStream.nullInputStream());
        return Body.NONE;
    }

    private long largest(List<Door> open) {
        return (open.stream().anyMatch(Door::takesFiles) ? settings.largest() : settings.largestForm()).toBytes();
    }

    private static Body body(ContainerRequestContext request, long largest, boolean anyText) throws IOException {
        byte[] bytes = BodyReader.read(request.getEntityStream(), largest);
        request.setEntityStream(new ByteArrayInputStream(bytes));
        return BodyReader.body(bytes, request, anyText);
    }
}
