package org.tongban.engine.people;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.User;

/** How people of the hall are called. */
public final class PersonName {

    private PersonName() {}

    /** @return the family name first; many halls, and the demo staff, have the whole name in one of the two fields */
    public static String of(User person) {
        String name = Stream.of(person.getLastName(), person.getFirstName())
                .filter(Objects::nonNull)
                .map(String::strip)
                .collect(Collectors.joining());
        return name.isEmpty() ? person.getId() : name;
    }
}
