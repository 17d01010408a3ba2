package org.tongban.cases.step;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.Procedure;

/**
 * Which items of a one-thing are taken on whatever becomes of the others: what lacks nothing is to be accepted, and what nobody
 * answers is accepted by the law itself (行政许可法 第三十二条第一款第五项、第四项).
 */
@Component
class OneByOne {

    private final CaseRegister register;
    private final Catalog catalog;

    OneByOne(CaseRegister register, Catalog catalog) {
        this.register = register;
        this.catalog = catalog;
    }

    /** Returns those that lack nothing and wait for nothing, where their law has them taken on. */
    List<Case> complete(Case whole) {
        return register.children(whole.number()).stream()
                .filter(item -> isFirst(item) && !lacks(item) && !item.commitmentChosen())
                .filter(item -> procedure(item).takesOnComplete())
                .toList();
    }

    /** Returns those accepted by silence: each whose law says so, in its turn or not, and of the others those that wait for nothing. */
    List<Case> silent(Case whole) {
        return register.children(whole.number()).stream()
                .filter(item -> isFirst(item) || isDeemed(item))
                .toList();
    }

    /** Returns those that are told what they lack, and are not taken on. */
    List<Case> lacking(Case whole) {
        return waiting(whole).stream().filter(this::lacks).toList();
    }

    /** Returns those for which something that they were told to correct has not come in. */
    List<Case> unanswered(Case whole) {
        return waiting(whole).stream().filter(this::isOpen).toList();
    }

    /** Returns those for which all that they were told to correct has come in, or something that nobody has looked at, unless they fall with these. */
    List<Case> answered(Case whole, List<Case> failing) {
        Set<Case> fallen = fallen(whole, failing);
        return waiting(whole).stream()
                .filter(item -> isNews(item) && !isOpen(item) && !fallen.contains(item))
                .toList();
    }

    /** Returns those that are not taken on, and have not ended. */
    List<Case> waiting(Case whole) {
        return register.children(whole.number()).stream()
                .filter(item -> item.acceptKind().isEmpty() && !item.state().isEnding())
                .toList();
    }

    /** Returns the materials of a case; of a one-thing those that an item lists which has not ended. */
    List<CaseMaterial> materials(Case subject) {
        List<Case> items = register.children(subject.number());
        Set<String> listed = items.stream()
                .filter(item -> !item.state().isEnding())
                .flatMap(item -> register.materials(item).stream())
                .map(CaseMaterial::code)
                .collect(Collectors.toSet());
        return register.materials(subject).stream()
                .filter(material -> items.isEmpty() || listed.contains(material.code()))
                .toList();
    }

    /** Tells whether something is left of a one-thing without these items, of which there are some, and what waits for them. */
    boolean isLeft(Case whole, List<Case> failing) {
        return !failing.isEmpty() && !fallen(whole, failing).containsAll(register.children(whole.number()));
    }

    /** Returns these, what has ended without being granted, and whatever waits for one of them, directly or through others. */
    private Set<Case> fallen(Case whole, List<Case> failing) {
        List<Case> items = register.children(whole.number());
        Set<Case> fallen = new HashSet<>(failing);
        items.stream().filter(item -> item.state().isWithoutGrant()).forEach(fallen::add);
        int known = 0;
        while (known < fallen.size()) {
            known = fallen.size();
            items.stream()
                    .filter(item -> !Collections.disjoint(register.before(item), fallen))
                    .forEach(fallen::add);
        }
        return fallen;
    }

    private boolean isFirst(Case item) {
        return register.before(item).isEmpty();
    }

    private boolean lacks(Case item) {
        return register.materials(item).stream().anyMatch(CaseMaterial::isLacking);
    }

    private boolean isNews(Case item) {
        return register.materials(item).stream()
                .anyMatch(material -> material.isLacking()
                        || material.state() == MaterialState.SUBMITTED && material.isAnswerToTheNotice());
    }

    private boolean isOpen(Case item) {
        return register.materials(item).stream().anyMatch(CaseMaterial::isOpen);
    }

    /** Tells whether a law says that silence accepts it, and not the hall's own rules. */
    private boolean isDeemed(Case item) {
        return procedure(item)
                .paper(PaperKind.DEEMED)
                .filter(words -> !words.basis().isEmpty())
                .isPresent();
    }

    private Procedure procedure(Case item) {
        return catalog.procedure(catalog.item(item.edition()), Map.of());
    }
}
