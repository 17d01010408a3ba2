package org.tongban.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.tongban.Hall;
import org.tongban.HallTest;

/**
 * Every role stands before every endpoint that the application maps. What each is answered stands in {@code
 * src/test/resources/matrix}; an endpoint without a row there fails, and so does a row without an endpoint.
 */
@HallTest
@Tag("matrix")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixTest {

    private static final List<String> CHANGING = List.of("POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> SHUT = Set.of("login", "ask", "400", "401", "403", "404", "405", "415", "422");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    @Autowired
    Hall hall;

    @Autowired
    TwoRegions people;

    @Autowired
    Things things;

    private final Map<Region, Map<Role, Caller>> callers = new EnumMap<>(Region.class);
    private TreeSet<Endpoint> mapped = new TreeSet<>();
    private Addresses addresses;
    private Bodies bodies;

    @BeforeAll
    void open() {
        hall.openOn(Hall.FIRST_DAY);
        people.come();
        things.come();
        mapped = Mapped.in(application);
        addresses = new Addresses(things);
        bodies = new Bodies(hall.pdf());
        for (Region region : Region.values()) {
            Map<Role, Caller> here = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                here.put(role, caller(role, region));
            }
            callers.put(region, here);
        }
    }

    @AfterAll
    void close() {
        people.go();
        hall.close();
    }

    @Test
    void answersEverybodyAsTheTableSays() throws IOException {
        Matrix table = Matrix.read("portal.txt");
        Matrix seen = new Matrix();
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : withdrawalsLast()) {
            for (Whose whose : addresses.of(endpoint)) {
                for (Role role : Role.values()) {
                    String answer = inBothRegions(endpoint, whose, role);
                    seen.put(endpoint, whose, role, answer);
                    String expected = table.expected(endpoint, whose, role);
                    if (!answer.equals(expected)) {
                        wrong.add("%s %s for %s: %s instead of %s"
                                .formatted(endpoint, whose.word(), role.column(), answer, expected));
                    }
                }
            }
        }
        Files.writeString(Path.of("target", "matrix-portal.txt"), seen.toString());
        assertThat(wrong).isEmpty();
        assertThat(table.endpoints())
                .containsExactlyInAnyOrderElementsOf(
                        mapped.stream().map(Endpoint::toString).toList());
    }

    /** What no handler is mapped for is open to nobody, and never an error of the server. */
    @Test
    void opensNothingByAnotherVerb() {
        List<String> open = new ArrayList<>();
        for (String path : mapped.stream().map(Endpoint::path).distinct().toList()) {
            otherVerbs(path).forEach(endpoint -> addresses.of(endpoint).forEach(whose -> {
                for (Role role : List.of(Role.STRANGER, Role.APPLICANT, Role.WINDOW, Role.HEAD, Role.ADMIN)) {
                    String answer = ask(endpoint, whose, role, Region.HERE);
                    if (!SHUT.contains(answer)) {
                        open.add("%s %s for %s: %s".formatted(endpoint, whose.word(), role.column(), answer));
                    }
                }
            }));
        }
        assertThat(open).isEmpty();
    }

    private List<Endpoint> withdrawalsLast() {
        return mapped.stream()
                .sorted(Comparator.comparing(endpoint -> endpoint.path().endsWith("/withdrawal")))
                .toList();
    }

    private Stream<Endpoint> otherVerbs(String path) {
        return CHANGING.stream().map(verb -> new Endpoint(verb, path)).filter(each -> !mapped.contains(each));
    }

    private String inBothRegions(Endpoint endpoint, Whose whose, Role role) {
        String here = ask(endpoint, whose, role, Region.HERE);
        String there = ask(endpoint, whose, role, Region.THERE);
        return here.equals(there) ? here : here + "/" + there;
    }

    private String ask(Endpoint endpoint, Whose whose, Role role, Region region) {
        return callers.get(region).get(role).asks(endpoint, addresses.address(endpoint, whose, role, region), bodies);
    }

    private Caller caller(Role role, Region region) {
        return switch (role) {
            case STRANGER -> Caller.stranger(port);
            case APPLICANT -> Caller.applicant(port, things.number(role, region), things.code(role, region));
            default -> Caller.signedIn(port, region.person(role), region.password(role));
        };
    }
}
