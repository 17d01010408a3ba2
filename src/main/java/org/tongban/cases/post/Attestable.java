package org.tongban.cases.post;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongban.cases.ledger.Attesting;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;
import org.tongban.form.Form;

/**
 * What a post finds out for the result. A form lists all there is; a case is asked for what its item's result says and nobody
 * has attested yet.
 */
@Component
class Attestable {

    private static final String PREFIX = "attested";

    private final CaseRegister register;
    private final Catalog catalog;

    Attestable(CaseRegister register, Catalog catalog) {
        this.register = register;
        this.catalog = catalog;
    }

    static boolean is(String key) {
        return key.startsWith(PREFIX);
    }

    /** @return the fields of the form that are not asked */
    Set<String> unasked(String number, Form form) {
        Set<String> keys = form.fields().stream()
                .map(field -> field.key())
                .filter(Attestable::is)
                .collect(Collectors.toCollection(HashSet::new));
        if (!keys.isEmpty()) {
            keys.removeAll(missing(register.get(number)));
        }
        return keys;
    }

    private List<String> missing(Case subject) {
        List<String> said = subject.isBundle()
                ? List.of()
                : catalog.item(subject.edition()).result().attested();
        if (said.isEmpty()) {
            return said;
        }
        Set<String> given = Attesting.given(register.opinions(subject.number()));
        return said.stream().filter(key -> !given.contains(key)).toList();
    }
}
