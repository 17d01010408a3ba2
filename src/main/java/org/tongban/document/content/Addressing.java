package org.tongban.document.content;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.cases.register.Applicant;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Addressee;
import org.tongban.catalog.entry.JointParty;

/** Finds whom the papers of a case are addressed to, as the entries of its items say it. */
@Component
public class Addressing {

    private final Entries entries;
    private final Catalog catalog;
    private final CaseRegister register;

    Addressing(Entries entries, Catalog catalog, CaseRegister register) {
        this.entries = entries;
        this.catalog = catalog;
        this.register = register;
    }

    /**
     * Before its items are decided a one-thing is the business of whoever applies, with those who have to apply as well; so is
     * an item of a body that is not registered yet.
     */
    public Addressed of(Case subject) {
        Map<String, @Nullable Object> facts = entries.facts(subject);
        Applicant applicant = subject.applicant();
        List<Case> registrations = registrations(subject).toList();
        Optional<Addressee> body = body(subject, facts).filter(any -> registrations.stream()
                .allMatch(one -> one.state().isGranted()));
        List<Applicant> others = entries.items(subject).stream()
                .flatMap(item -> Stream.ofNullable(item.jointly()))
                .distinct()
                .map(party -> party(party, facts))
                .filter(party -> !party.name().isEmpty())
                .toList();
        return new Addressed(
                applicant,
                body.map(one -> said(facts, one.name())).orElse(null),
                body.map(Addressee::head).orElse(""),
                registrations.isEmpty(),
                others);
    }

    private Optional<Addressee> body(Case subject, Map<String, @Nullable Object> facts) {
        return subject.isBundle()
                ? Optional.empty()
                : catalog.addressee(entries.item(subject), facts)
                        .filter(one -> !List.of("", subject.applicant().name()).contains(said(facts, one.name())));
    }

    /** What a body's own items wait for in a one-thing, and is not the body's yet, is that it is registered. */
    private Stream<Case> registrations(Case part) {
        return register.before(part).stream()
                .flatMap(earlier ->
                        body(earlier, entries.facts(earlier)).isEmpty() ? Stream.of(earlier) : registrations(earlier));
    }

    private static Applicant party(JointParty party, Map<String, @Nullable Object> facts) {
        return new Applicant(said(facts, party.kind()), said(facts, party.name()), said(facts, party.number()), "", "");
    }

    private static String said(Map<String, @Nullable Object> facts, String field) {
        return Objects.toString(facts.get(field), "").strip();
    }
}
