package org.tongban.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tongban.cases.Ground;
import org.tongban.cases.register.Case;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.ServiceItem;

/** The papers of an item inside a one-thing that are its own. */
class PartSpecimens {

    private final SpecimenKit kit;
    private final BundleStory story;
    private final Bundle bundle;
    private final ServiceItem item;
    private final Map<String, List<IssuedDocument>> papers = new LinkedHashMap<>();

    PartSpecimens(SpecimenKit kit, BundleStory story, Bundle bundle, ServiceItem item) {
        this.kit = kit;
        this.story = story;
        this.bundle = bundle;
        this.item = item;
    }

    /** Returns the words for what has happened to one of the items. */
    static String of(ServiceItem item, String when) {
        return item.name() + "：" + when;
    }

    Map<String, List<IssuedDocument>> all() {
        takenOn();
        decided();
        if (kit.catalog().choosesCommitment(item, kit.answers().of(bundle.key()))) {
            committed();
        }
        if (!story.tolerable(item).isEmpty()) {
            awaited();
        }
        return papers;
    }

    private void takenOn() {
        if (bundle.items().stream()
                .anyMatch(place ->
                        place.key().equals(item.key()) && !place.after().isEmpty())) {
            Supplier<Case> waiting =
                    () -> story.ready(story.child(story.accepted().get(), item));
            show(Happenings.ACCEPTED, waiting, one -> kit.window().take(one, false));
        }
    }

    private void decided() {
        Supplier<Case> taken = story.taken(story.accepted(), item);
        show(Happenings.APPROVED, taken, kit.posts()::approve);
        show(Happenings.REJECTED, taken, one -> kit.posts()
                .reject(one, Ground.UNMET_CONDITIONS, SpecimenWords.rejected(item, Ground.UNMET_CONDITIONS)));
        if ("licence".equals(item.procedure())) {
            show(Happenings.REJECTED_AS_FALSE, taken, one -> kit.posts()
                    .reject(one, Ground.FALSE_MATERIALS, SpecimenWords.rejected(item, Ground.FALSE_MATERIALS)));
        }
        InstantRule.of(item.key())
                .ifPresent(rule -> show(
                        Happenings.APPROVED_BY_RULE, taken, one -> kit.posts().approveBy(one, rule)));
        if (waits()) {
            show(Happenings.EARLIER_FAILED, failedBefore(), one -> kit.window().take(one, false));
        }
    }

    /** What its one-thing cannot do without ends the whole and no item by itself. */
    private boolean waits() {
        return !story.restsOnItsFirst()
                && bundle.items().stream()
                        .filter(place -> place.key().equals(item.key()))
                        .anyMatch(place -> !place.after().isEmpty());
    }

    private Supplier<Case> failedBefore() {
        return () -> {
            Case child = story.child(story.accepted().get(), item);
            kit.window()
                    .before(child)
                    .forEach(earlier -> story.reject(earlier, kit.catalog().item(earlier.edition())));
            return child;
        };
    }

    private void committed() {
        Supplier<Case> accepted = ItemSpecimens.after(story::applyOnCommitment, kit.window()::accept);
        Supplier<Case> waiting = () -> story.ready(story.child(accepted.get(), item));
        show(Happenings.COMMITTED, waiting, one -> kit.window().take(one, true));
        Supplier<Case> taken = ItemSpecimens.after(waiting, one -> kit.window().take(one, true));
        show(Happenings.APPROVED_ON_COMMITMENT, taken, kit.posts()::approve);
        new VerifiedSpecimens(kit, item)
                .all(ItemSpecimens.after(taken, kit.posts()::approve))
                .forEach((when, paper) -> papers.put(of(item, when), paper));
    }

    private void awaited() {
        Set<String> later = story.tolerable(item);
        Supplier<Case> tolerated = ItemSpecimens.after(() -> story.apply(later), kit.window()::tolerate);
        Supplier<Case> waiting = () -> story.ready(story.child(tolerated.get(), item));
        Supplier<Case> taken = story.taken(tolerated, item);
        show(Happenings.TOLERANT, waiting, one -> kit.window().take(one, false));
        show(Happenings.REMINDED, taken, kit.posts()::remind);
        show(Happenings.MATERIAL_OVERDUE, taken, kit.posts()::rejectUnsupplied);
    }

    private void show(String when, Supplier<Case> come, Consumer<Case> end) {
        papers.put(of(item, when), kit.telling().of(come, end));
    }
}
