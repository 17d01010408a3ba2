package org.tongban.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tongban.Hall;
import org.tongban.HallTest;

/**
 * Every role stands before every endpoint that the engine and its web applications have. What is open stands in {@code
 * src/test/resources/matrix/engine.txt}; whatever has no row there is open to nobody.
 */
@HallTest
@Tag("matrix")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineMatrixTest {

    private static final List<String> OTHER_WAYS = List.of("/engine-rest/engine/{name}/", "/camunda/api/engine/");

    @LocalServerPort
    int port;

    @Autowired
    Hall hall;

    @Autowired
    TwoRegions people;

    @Autowired
    Things things;

    @Autowired
    EngineThings engine;

    /** Not the way to log out: the security chain answers it, and it would end the sessions of this walk. */
    private List<Endpoint> mapped = List.of();

    private final Map<Region, Map<Role, Caller>> callers = new EnumMap<>(Region.class);

    @BeforeAll
    void open() {
        hall.openOn(Hall.FIRST_DAY);
        people.come();
        things.come();
        mapped = EngineMapped.all().stream()
                .filter(endpoint -> !endpoint.path().endsWith("/logout"))
                .toList();
        for (Region region : Region.values()) {
            Map<Role, Caller> here = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                here.put(role, caller(role, region));
            }
            callers.put(region, here);
        }
    }

    private Caller caller(Role role, Region region) {
        return role.signsIn()
                ? Caller.atWebapps(port, region.person(role), region.password(role))
                : Caller.stranger(port);
    }

    @AfterAll
    void close() {
        people.go();
        hall.close();
    }

    @Test
    void opensToEverybodyWhatTheTableSays() throws IOException {
        Matrix table = Matrix.read("engine.txt");
        Matrix seen = new Matrix();
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : openedBy(table)) {
            for (Whose whose : whose(endpoint)) {
                for (Role role : Role.values()) {
                    String answer = wouldBeDone(endpoint, whose, role) ? "·" : inBothRegions(endpoint, whose, role);
                    seen.put(endpoint.inTable(), whose, role, answer);
                    String expected = table.expected(endpoint.inTable(), whose, role);
                    if (!answer.equals(expected)) {
                        wrong.add("%s %s for %s: %s instead of %s"
                                .formatted(endpoint, whose.word(), role.column(), answer, expected));
                    }
                }
            }
        }
        Files.writeString(Path.of("target", "matrix-engine.txt"), seen.toString());
        assertThat(wrong).isEmpty();
        assertThat(seen.endpoints()).isEqualTo(table.endpoints());
    }

    @Test
    void opensNothingElse() {
        Set<String> open = Set.copyOf(Matrix.read("engine.txt").endpoints());
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : mapped) {
            for (Role role : askers(endpoint)) {
                if (!open.contains(endpoint.inTable().toString())) {
                    String answer = ask(endpoint, whose(endpoint).get(0), role, Region.HERE);
                    if (!isShut(endpoint, answer)) {
                        wrong.add("%s for %s: %s".formatted(endpoint, role.column(), answer));
                    }
                }
            }
        }
        assertThat(mapped).hasSizeGreaterThan(1400);
        assertThat(wrong).isEmpty();
    }

    /** All by the engine's own interface, some by the other ways to the same. */
    private static List<Role> askers(Endpoint endpoint) {
        return OTHER_WAYS.stream().anyMatch(endpoint.path()::startsWith)
                ? List.of(Role.WINDOW, Role.ADMIN)
                : List.of(Role.STRANGER, Role.ACCOUNT, Role.WINDOW, Role.DESIGNER, Role.ADMIN);
    }

    /** What is asked for by a key is looked up, with the rights of who asks, before the door is asked. */
    private static boolean isShut(Endpoint endpoint, String answer) {
        return answer.equals("401")
                || answer.equals("403")
                || answer.equals("404") && endpoint.path().contains("/key/");
    }

    /** The engine's own interface and its web applications' own; the other ways to the same lead to the same door. */
    private List<Endpoint> openedBy(Matrix table) {
        Set<String> open = Set.copyOf(table.endpoints());
        return mapped.stream()
                .filter(endpoint -> open.contains(endpoint.inTable().toString()))
                .filter(endpoint -> OTHER_WAYS.stream().noneMatch(endpoint.path()::startsWith))
                .toList();
    }

    private static boolean wouldBeDone(Endpoint endpoint, Whose whose, Role role) {
        return role == Role.ADMIN && whose != Whose.MADE_UP && endpoint.verb().equals("DELETE");
    }

    private static List<Whose> whose(Endpoint endpoint) {
        boolean names = endpoint.variables().stream()
                .anyMatch(variable ->
                        !List.of("name", "engine", "processEngineName").contains(variable));
        return names ? List.of(Whose.OWN, Whose.FOREIGN, Whose.MADE_UP) : List.of(Whose.NONE);
    }

    private String inBothRegions(Endpoint endpoint, Whose whose, Role role) {
        String here = ask(endpoint, whose, role, Region.HERE);
        String there = ask(endpoint, whose, role, Region.THERE);
        return here.equals(there) ? here : here + "/" + there;
    }

    private String ask(Endpoint endpoint, Whose whose, Role role, Region region) {
        String address = endpoint.at((before, variable) -> engine.value(before, variable, whose, role, region));
        return callers.get(region).get(role).asksEngine(endpoint, address, region.person(role));
    }
}
