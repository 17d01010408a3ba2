package org.tongban.document.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Ground;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.document.content.Concerned;
import org.tongban.document.content.Entries;

/** Which items of a one-thing are taken on with the whole, which before it, and which only after others. */
@Component
public class InTurn {

    private final CaseRegister register;
    private final Entries entries;
    private final Concerned concerned;

    InTurn(CaseRegister register, Entries entries, Concerned concerned) {
        this.register = register;
        this.entries = entries;
        this.concerned = concerned;
    }

    /** Tells whether an item is taken on with the whole, or after it. */
    public boolean isTakenOn(Case whole) {
        return before(whole).isEmpty()
                || register.children(whole.number()).stream()
                        .anyMatch(child -> !child.state().isEnding()
                                && !concerned.takenOnBefore(child, whole)
                                && failed(child).isEmpty());
    }

    /** Returns the names of what was taken on before the whole, on terms that stay as they were told. */
    public List<String> before(Case whole) {
        return register.children(whole.number()).stream()
                .filter(child -> !child.state().isEnding() && concerned.takenOnBefore(child, whole))
                .map(Case::offeringName)
                .toList();
    }

    /** Tells whether a material is awaited by nothing but items that are taken on later, and say themselves by when. */
    public boolean isLater(Case whole, CaseMaterial material) {
        List<Case> wanting = wanting(whole, material);
        return !wanting.isEmpty()
                && wanting.stream().noneMatch(child -> register.before(child).isEmpty());
    }

    /** Tells whether a material is still awaited: not where all items that it was for have ended. */
    public boolean isAwaited(Case subject, CaseMaterial material) {
        List<Case> wanting = wanting(subject, material);
        return material.isOpen()
                && (wanting.isEmpty()
                        || wanting.stream().anyMatch(child -> !child.state().isEnding()));
    }

    private List<Case> wanting(Case whole, CaseMaterial material) {
        return register.children(whole.number()).stream()
                .filter(child -> entries.item(child).material(material.code()).isPresent())
                .toList();
    }

    /** Tells whether an item's one-thing was accepted because nobody answered. */
    public boolean isUnanswered(Case child) {
        return child.bundleNumber().map(register::get).filter(InTurn::bySilence).isPresent();
    }

    /** Returns the names of what an item of a one-thing waits for; empty where it waits for nothing. */
    public Optional<String> earlier(Case child) {
        return Optional.of(
                        register.before(child).stream().map(InTurn::shortName).collect(Collectors.joining("、")))
                .filter(names -> !names.isEmpty());
    }

    /** What ends with its one-thing ends for what failed before it only where something has: an administrator refuses nothing. */
    boolean follows(Case part, Case whole) {
        return whole.ground().filter(Ground.EARLIER_ITEM_FAILED::equals).isPresent()
                && earlier(part).isPresent();
    }

    /** Returns an item's name where the sentence says itself that it is handled. */
    static String shortName(Case item) {
        return item.offeringName().replaceFirst("办理$", "");
    }

    /** Returns what has failed of all that an item waits for, one after another. */
    List<Case> failed(Case child) {
        return register.before(child).stream()
                .flatMap(one -> one.state().isWithoutGrant() ? Stream.of(one) : failed(one).stream())
                .distinct()
                .toList();
    }

    static boolean bySilence(Case whole) {
        return whole.acceptKind().filter(AcceptKind.DEEMED::equals).isPresent();
    }
}
