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
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineMatrixTest {

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

    private final Map<Role, Caller> callers = new EnumMap<>(Role.class);

    @BeforeAll
    void open() {
        hall.openOn(Hall.FIRST_DAY);
        people.come();
        things.come();
        for (Role role : Role.values()) {
            callers.put(
                    role,
                    role.signsIn()
                            ? Caller.atWebapps(port, Region.HERE.person(role), Region.HERE.password(role))
                            : Caller.stranger(port));
        }
    }

    @AfterAll
    void close() {
        people.go();
        hall.close();
    }

    @Test
    void opensToEverybodyWhatTheTableSaysAndNothingElse() throws IOException {
        Matrix table = Matrix.read("engine.txt");
        Matrix seen = new Matrix();
        List<String> wrong = new ArrayList<>();
        Set<Endpoint> mapped = EngineMapped.all();
        assertThat(mapped).hasSizeGreaterThan(1400);
        for (Endpoint endpoint : mapped) {
            boolean open = table.endpoints().contains(endpoint.inTable().toString()) || isOpenTo(endpoint, seen);
            if (open) {
                for (Whose whose : whose(endpoint)) {
                    for (Role role : Role.values()) {
                        String answer = ask(endpoint, whose, role);
                        seen.put(endpoint.inTable(), whose, role, answer);
                        String expected = table.expected(endpoint.inTable(), whose, role);
                        if (!answer.equals(expected)) {
                            wrong.add("%s %s for %s: %s instead of %s"
                                    .formatted(endpoint, whose.word(), role.column(), answer, expected));
                        }
                    }
                }
            }
        }
        Files.writeString(Path.of("target", "matrix-engine.txt"), seen.toString());
        assertThat(wrong).isEmpty();
        assertThat(new TreeSet<>(table.endpoints())).isEqualTo(new TreeSet<>(seen.endpoints()));
    }

    /** Own things and those that were never there: who gets anything but a refusal, even only that there is none? */
    private boolean isOpenTo(Endpoint endpoint, Matrix seen) {
        for (Whose whose : List.of(Whose.OWN, Whose.MADE_UP)) {
            for (Role role : Role.values()) {
                String answer = ask(endpoint, whose, role);
                if (!answer.equals(role.signsIn() ? "403" : "401")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Whose> whose(Endpoint endpoint) {
        boolean names = endpoint.variables().stream()
                .anyMatch(variable ->
                        !List.of("name", "engine", "processEngineName").contains(variable));
        return names ? List.of(Whose.OWN, Whose.FOREIGN, Whose.MADE_UP) : List.of(Whose.NONE);
    }

    private String ask(Endpoint endpoint, Whose whose, Role role) {
        if (role == Role.ADMIN && whose != Whose.MADE_UP && endpoint.verb().equals("DELETE")) {
            return "·"; // would really be done
        }
        return callers.get(role).asksEngine(endpoint, address(endpoint, whose, role), Region.HERE.person(role));
    }

    private String address(Endpoint endpoint, Whose whose, Role role) {
        return endpoint.at((before, variable) -> engine.value(before, variable, whose, role, Region.HERE));
    }
}
