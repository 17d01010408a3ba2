package org.tongban.cases.intake;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Letters and digits that can be told apart on paper, drawn so that nobody guesses them. */
final class Letters {

    private static final String ALL = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Letters() {}

    static String random(int count) {
        return RANDOM.ints(count, 0, ALL.length())
                .mapToObj(place -> ALL.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
