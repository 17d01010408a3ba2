package org.tongban.engine.identity;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.tongban.engine.people.Standing;

/** Writes posts and regions as authorities of the signed-in person, and reads them back. */
final class Authorities {

    private static final String GROUP = "GROUP_";
    private static final String REGION = "REGION_";

    private Authorities() {}

    static List<SimpleGrantedAuthority> of(Standing standing) {
        return Stream.concat(
                        standing.posts().stream().map(GROUP::concat),
                        standing.regions().stream().map(REGION::concat))
                .map(SimpleGrantedAuthority::new)
                .toList();
    }

    static List<String> groups(Authentication person) {
        return named(person, GROUP);
    }

    static List<String> regions(Authentication person) {
        return named(person, REGION);
    }

    private static List<String> named(Authentication person, String prefix) {
        return person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority.startsWith(prefix))
                .map(authority -> authority.substring(prefix.length()))
                .toList();
    }
}
