package org.tongban.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tongban.cases.Ground;
import org.tongban.cases.register.Case;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.material.Material;

/** The papers of an item that is applied for alone, by what has happened, in the order of a case's life. */
class ItemSpecimens {

    private static final String LICENCE = "licence";
    private static final Map<String, Object> ON_COMMITMENT = Map.of(
            "fireCommitment", true, "foodCommitment", true, "conditionsUnchanged", true, "applicationType", "change");

    private final SpecimenKit kit;
    private final ServiceItem item;
    private final Map<String, Object> answers;
    private final Map<String, List<IssuedDocument>> papers = new LinkedHashMap<>();

    ItemSpecimens(SpecimenKit kit, ServiceItem item) {
        this.kit = kit;
        this.item = item;
        this.answers = kit.answers().of(item.key());
    }

    Map<String, List<IssuedDocument>> all() {
        received();
        refused();
        decided();
        acts();
        if (item.commitment() != null) {
            committed();
        }
        return papers;
    }

    private void received() {
        papers.put(Happenings.RECEIVED, kit.telling().of(this::apply));
        show(Happenings.ACCEPTED, this::apply, kit.window()::accept);
        show(Happenings.DEEMED, this::apply, kit.window()::leaveUnanswered);
        Set<String> later = kit.tolerable(item, answers);
        if (!later.isEmpty()) {
            Supplier<Case> tolerated = after(() -> apply(later), kit.window()::tolerate);
            show(Happenings.TOLERANT, () -> apply(later), kit.window()::tolerate);
            show(Happenings.REMINDED, tolerated, kit.posts()::remind);
            show(Happenings.MATERIAL_OVERDUE, tolerated, kit.posts()::rejectUnsupplied);
        }
        if (isCorrected()) {
            show(Happenings.CORRECTION, this::applyIncompletely, kit.window()::askCorrections);
            show(Happenings.CORRECTIONS_OVERDUE, inCorrection(), kit.posts()::lapse);
        }
        show(Happenings.WITHDRAWN, this::apply, one -> kit.posts()
                .withdraw(one, SpecimenWords.withdrawn(List.of(item))));
        show(Happenings.ENDED, accepted(), one -> kit.posts().end(one, SpecimenWords.ENDED));
    }

    private void refused() {
        elsewhere();
        if (isCorrected()) {
            Supplier<Case> corrected = after(inCorrection(), kit.window()::correct);
            refuse(Happenings.NOT_NEEDED, this::apply, Ground.NO_LICENCE_NEEDED);
            refuse(Happenings.STILL_INCOMPLETE, corrected, Ground.STILL_INCOMPLETE);
            refuse(Happenings.NOT_ACCEPTABLE, this::apply, Ground.NOT_ACCEPTABLE);
        } else {
            refuse(Happenings.INCOMPLETE, this::applyIncompletely, Ground.INCOMPLETE);
        }
        if (isLicence()) {
            refuse(Happenings.FALSE_MATERIALS, this::apply, Ground.FALSE_MATERIALS);
        }
    }

    private void elsewhere() {
        if (kit.catalog().procedure(item, answers).refuses(Ground.NOT_THIS_ORGAN.value())) {
            String organ = SpecimenWords.elsewhere(item.key(), kit.hall().organ(item.key()));
            String because = SpecimenWords.elsewhereBecause(item.key());
            Map<String, Object> asked = kit.answers().of(item.key(), SpecimenWords.answersElsewhere(item.key()));
            show(Happenings.NOT_THIS_ORGAN, () -> apply(asked, Set.of()), one -> kit.window()
                    .refuse(one, Ground.NOT_THIS_ORGAN, because, organ));
        }
    }

    private void decided() {
        show(Happenings.APPROVED, accepted(), kit.posts()::approve);
        show(Happenings.REJECTED, accepted(), one -> reject(one, Ground.UNMET_CONDITIONS));
        if (isLicence()) {
            show(Happenings.REJECTED_AS_FALSE, accepted(), one -> reject(one, Ground.FALSE_MATERIALS));
        }
        InstantRule.of(item.key())
                .ifPresent(rule -> show(Happenings.APPROVED_BY_RULE, accepted(), one -> kit.posts()
                        .approveBy(one, rule)));
        item.specialProcedures().stream()
                .findFirst()
                .ifPresent(one -> show(
                        Happenings.SPECIAL, accepted(), subject -> kit.posts().startSpecial(subject, one)));
    }

    /** Changes and renewals, where they are decided in words of their own. */
    private void acts() {
        Map<String, String> acts = Map.of("change", "变更", "renewal", "延续");
        item.acts().stream()
                .filter(act -> act.when() != null && acts.containsKey(act.as()))
                .forEach(act -> {
                    String name = acts.get(act.as());
                    Map<String, Object> asked = kit.answers().of(item.key(), Map.of("applicationType", act.as()));
                    Supplier<Case> accepted = after(() -> apply(asked, Set.of()), kit.window()::accept);
                    show(Happenings.APPROVED + "（" + name + "）", accepted, kit.posts()::approve);
                    show(Happenings.REJECTED + "（" + name + "）", accepted, one -> reject(one, Ground.UNMET_CONDITIONS));
                });
    }

    private void committed() {
        Map<String, Object> chosen = kit.answers().of(item.key(), ON_COMMITMENT);
        Supplier<Case> applied = () -> apply(chosen, Set.of());
        show(Happenings.COMMITTED, applied, kit.window()::acceptOnCommitment);
        Supplier<Case> committed = after(applied, kit.window()::acceptOnCommitment);
        show(Happenings.APPROVED_ON_COMMITMENT, committed, kit.posts()::approve);
        papers.putAll(new VerifiedSpecimens(kit, item).all(after(committed, kit.posts()::approve)));
    }

    private void refuse(String when, Supplier<Case> story, Ground ground) {
        if (kit.catalog().procedure(item, answers).refuses(ground.value())) {
            show(when, story, one -> kit.window().refuse(one, ground, SpecimenWords.refused(item.key(), ground), null));
        }
    }

    private void reject(Case subject, Ground ground) {
        kit.posts().reject(subject, ground, SpecimenWords.rejected(item, ground));
    }

    private void show(String when, Supplier<Case> story, Consumer<Case> end) {
        papers.put(when, kit.telling().of(story, end));
    }

    private boolean isCorrected() {
        return item.limits().correction() != null;
    }

    private boolean isLicence() {
        return LICENCE.equals(item.procedure());
    }

    private Supplier<Case> accepted() {
        return after(this::apply, kit.window()::accept);
    }

    private Supplier<Case> inCorrection() {
        return after(this::applyIncompletely, kit.window()::askCorrections);
    }

    static Supplier<Case> after(Supplier<Case> story, Consumer<Case> step) {
        return () -> {
            Case subject = story.get();
            step.accept(subject);
            return subject;
        };
    }

    private Case apply() {
        return apply(Set.of());
    }

    private Case applyIncompletely() {
        return apply(kit.handedIn(item, answers).map(Material::code).limit(1).collect(Collectors.toSet()));
    }

    private Case apply(Set<String> without) {
        return apply(answers, without);
    }

    private Case apply(Map<String, Object> asked, Set<String> without) {
        return kit.window().apply(item.key(), asked, without);
    }
}
