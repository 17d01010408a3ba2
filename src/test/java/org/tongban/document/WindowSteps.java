package org.tongban.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.cases.Actor;
import org.tongban.cases.Ground;
import org.tongban.cases.StandingClock;
import org.tongban.cases.intake.WindowFixture;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.step.Acceptance;
import org.tongban.cases.step.ChildAcceptance;
import org.tongban.cases.step.Corrections;
import org.tongban.cases.step.Refusing;
import org.tongban.cases.step.Silence;
import org.tongban.cases.supply.Supplies;
import org.tongban.cases.term.TermKind;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.ServiceItem;

/** What is done with an application until it is accepted, each step a working day or so after the one before. */
class WindowSteps {

    /** All entries of the catalogue are in force, and no holiday follows before the new year. */
    static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);

    static final Actor CLERK = new Actor("window", "刘芳", "窗口受理岗");

    private final WindowFixture window;
    private final CaseRegister register;
    private final Acceptance acceptance;
    private final ChildAcceptance children;
    private final Silence silence;
    private final Corrections corrections;
    private final Refusing refusing;
    private final Supplies supplies;
    private final Catalog catalog;
    private final StandingClock clock;

    WindowSteps(
            WindowFixture window,
            CaseRegister register,
            Acceptance acceptance,
            ChildAcceptance children,
            Silence silence,
            Corrections corrections,
            Refusing refusing,
            Supplies supplies,
            Catalog catalog,
            StandingClock clock) {
        this.window = window;
        this.register = register;
        this.acceptance = acceptance;
        this.children = children;
        this.silence = silence;
        this.corrections = corrections;
        this.refusing = refusing;
        this.supplies = supplies;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** @param without codes of the materials that are missing */
    Case apply(String offering, Map<String, Object> answers, Set<String> without) {
        clock.set(MONDAY);
        return window.apply(offering, answers, without);
    }

    void accept(Case subject) {
        clock.later(1);
        acceptance.accept(subject.number(), CLERK);
    }

    void leaveUnanswered(Case subject) {
        clock.passes(subject.schedule().lastDay(TermKind.ANSWER).orElseThrow());
        silence.countAsAccepted(subject.number());
    }

    void tolerate(Case subject) {
        clock.later(1);
        acceptance.acceptWithTolerance(subject.number(), window::toleranceDays, CLERK);
    }

    void acceptOnCommitment(Case subject) {
        clock.later(1);
        acceptance.acceptOnCommitment(subject.number(), CLERK);
    }

    void askCorrections(Case subject) {
        clock.later(1);
        corrections.askCorrections(subject.number(), faults(subject), CLERK);
    }

    /** What of a one-thing lacks nothing goes on. */
    boolean goOnWithoutCorrections(Case whole) {
        clock.passes(whole.schedule().lastDay(TermKind.CORRECTION).orElseThrow());
        return corrections.goOnWithoutCorrections(whole.number());
    }

    void correct(Case subject) {
        clock.later(3);
        supplies.submitCorrections(subject.number());
    }

    void refuse(Case subject, Ground ground, String reason, @Nullable String properOrgan) {
        clock.later(1);
        Map<String, String> faults =
                switch (ground) {
                    case INCOMPLETE -> faults(subject);
                    case STILL_INCOMPLETE -> stillWrong(subject);
                    default -> Map.of();
                };
        refusing.refuse(subject.number(), ground, reason, properOrgan, faults, CLERK);
    }

    private Map<String, String> stillWrong(Case subject) {
        return register.materials(subject).stream()
                .filter(CaseMaterial::isLacking)
                .collect(Collectors.toMap(
                        CaseMaterial::code, one -> one.finding().orElse("没有提交。")));
    }

    /** What is missing, and one thing that is not in order. */
    private Map<String, String> faults(Case subject) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (CaseMaterial material : register.materials(subject)) {
            if (material.isOpen()) {
                faults.put(material.code(), "没有提交。");
            } else if (faults.size() < 2 && material.file().isPresent()) {
                fault(subject, material).ifPresent(fault -> faults.put(material.code(), fault));
            }
        }
        if (faults.isEmpty()) {
            faults.put(register.materials(subject).get(0).code(), "在线没有查到，请提供原件核对。");
        }
        return faults;
    }

    /** What is often wrong with the material. */
    private Optional<String> fault(Case subject, CaseMaterial material) {
        Stream<ServiceItem> items = subject.isBundle()
                ? register.children(subject.number()).stream().map(child -> catalog.item(child.edition()))
                : Stream.of(catalog.item(subject.edition()));
        return items.flatMap(item -> item.material(material.code()).stream())
                .flatMap(listed -> listed.commonMistakes().stream())
                .findFirst();
    }

    /** Takes an item of a one-thing on in its turn, or refuses it, as what it rests on was not granted. */
    void take(Case child, boolean committed) {
        String failed = before(child).stream()
                .filter(one -> one.state().isEnding())
                .map(one -> "“" + one.offeringName() + "”")
                .collect(Collectors.joining("、"));
        if (failed.isEmpty()) {
            boolean missing = register.materials(child).stream().anyMatch(CaseMaterial::isOpen);
            children.acceptWithBundle(
                    child.number(), committed, missing && !committed ? window.toleranceDays(child) : 0);
        } else {
            String reason = failed + "没有办成。";
            refusing.refuse(child.number(), Ground.EARLIER_ITEM_FAILED, reason, null, Map.of(), Actor.SYSTEM);
        }
    }

    /** Returns the cases of the items that come before this one in its one-thing. */
    List<Case> before(Case child) {
        String whole = child.bundleNumber().orElseThrow();
        Set<String> keys = catalog.bundle(register.get(whole).edition()).items().stream()
                .filter(place -> place.key().equals(child.offering()))
                .flatMap(place -> place.after().stream())
                .collect(Collectors.toSet());
        return register.children(whole).stream()
                .filter(one -> keys.contains(one.offering()))
                .toList();
    }
}
