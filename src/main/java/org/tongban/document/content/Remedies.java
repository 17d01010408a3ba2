package org.tongban.document.content;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tongban.cases.register.Case;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.PaperWords;
import org.tongban.catalog.entry.procedure.Procedure;

/** The ways to contest that a paper tells of, once for all items of a one-thing that share them. */
@Component
public class Remedies {

    private final Entries entries;
    private final Concerned concerned;
    private final Contesting contesting;

    Remedies(Entries entries, Concerned concerned, Contesting contesting) {
        this.entries = entries;
        this.concerned = concerned;
        this.contesting = contesting;
    }

    /** Returns the ways to contest that this kind of paper tells of, once for all items of a one-thing that share them. */
    public List<Shared<Ways>> of(Case subject, PaperKind kind) {
        return of(subject, kind, part -> false);
    }

    /** @param undecided of which parts the paper says that nothing was decided on them */
    public List<Shared<Ways>> of(Case subject, PaperKind kind, Predicate<Case> undecided) {
        return Shared.of(
                concerned.told(subject, kind), this::name, part -> ways(part, subject, kind, undecided.test(part)));
    }

    /** Returns the ways to contest a paper that is no refusal; none for the parts to which it does nothing that may harm them. */
    public List<Shared<Ways>> contestable(Case subject, PaperKind kind) {
        List<Case> harmed = concerned.of(subject, kind).stream()
                .filter(part -> entries.procedure(entries.item(part), subject)
                        .paper(kind)
                        .filter(PaperWords::contestable)
                        .isPresent())
                .toList();
        return Shared.of(harmed, this::name, part -> ways(part, subject, kind, false));
    }

    private Ways ways(Case part, Case subject, PaperKind kind, boolean undecided) {
        ServiceItem item = entries.item(part);
        Procedure procedure = entries.procedure(item, subject);
        boolean examined = kind != PaperKind.REJECTION || entries.isExamined(part);
        return new Ways(procedure.against(), contesting.of(item, procedure.remedies(undecided), kind, examined));
    }

    private String name(Case part) {
        return entries.item(part).name();
    }
}
