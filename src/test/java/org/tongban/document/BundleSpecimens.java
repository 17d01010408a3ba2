package org.tongban.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tongban.cases.Ground;
import org.tongban.cases.register.Case;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.ServiceItem;

/** The papers of a one-thing as a whole, and after them those of its items, each by what has happened. */
class BundleSpecimens {

    private final SpecimenKit kit;
    private final Bundle bundle;
    private final Predicate<ServiceItem> shown;
    private final BundleStory story;
    private final Map<String, List<IssuedDocument>> papers = new LinkedHashMap<>();

    /** @param shown tells whether an item's own papers are shown, too */
    BundleSpecimens(SpecimenKit kit, Bundle bundle, Predicate<ServiceItem> shown) {
        this.kit = kit;
        this.bundle = bundle;
        this.shown = shown;
        this.story = new BundleStory(kit, bundle);
    }

    Map<String, List<IssuedDocument>> all() {
        received();
        refused();
        ended();
        summedUp();
        story.items().stream()
                .filter(shown)
                .map(item -> new PartSpecimens(kit, story, bundle, item))
                .forEach(part -> papers.putAll(part.all()));
        return papers;
    }

    private void received() {
        papers.put(Happenings.RECEIVED, kit.telling().of(story::apply));
        show(Happenings.ACCEPTED, story::apply, kit.window()::accept);
        show(Happenings.ACCEPTED + "（一并领取）", story::applyTogether, kit.window()::accept);
        show(Happenings.DEEMED, story::apply, kit.window()::leaveUnanswered);
        Set<String> later = story.tolerable();
        if (!later.isEmpty()) {
            show(Happenings.TOLERANT, () -> story.apply(later), kit.window()::tolerate);
        }
        if (story.isCorrected()) {
            show(Happenings.CORRECTION, story::applyIncompletely, kit.window()::askCorrections);
            show(Happenings.CORRECTIONS_OVERDUE, story.inCorrection(), one -> {
                if (!kit.window().goOnWithoutCorrections(one)) {
                    kit.posts().lapse(one);
                }
            });
        }
    }

    private void refused() {
        elsewhere();
        if (story.isCorrected()) {
            Supplier<Case> corrected = ItemSpecimens.after(story.inCorrection(), kit.window()::correct);
            refuse(Happenings.NOT_NEEDED, story::apply, Ground.NO_LICENCE_NEEDED);
            refuse(Happenings.STILL_INCOMPLETE, corrected, Ground.STILL_INCOMPLETE);
            refuse(Happenings.NOT_ACCEPTABLE, story::apply, Ground.NOT_ACCEPTABLE);
        } else {
            refuse(Happenings.INCOMPLETE, story::applyIncompletely, Ground.INCOMPLETE);
        }
    }

    private void elsewhere() {
        if (story.items().stream().allMatch(item -> refuses(item, Ground.NOT_THIS_ORGAN))) {
            String organs = SpecimenWords.elsewhere(bundle, story.items(), kit.hall()::reception);
            String because = SpecimenWords.elsewhereBecause(bundle.key());
            show(Happenings.NOT_THIS_ORGAN, story::applyElsewhere, one -> kit.window()
                    .refuse(one, Ground.NOT_THIS_ORGAN, because, organs));
        }
    }

    private void ended() {
        ServiceItem first = story.items().get(0);
        Supplier<Case> begun = ItemSpecimens.after(story.accepted(), whole -> story.grant(story.child(whole, first)));
        show(Happenings.WITHDRAWN, story::apply, one -> kit.posts()
                .withdraw(one, SpecimenWords.withdrawn(story.items())));
        show(Happenings.WITHDRAWN_IN_PART, begun, one -> kit.posts()
                .withdraw(one, SpecimenWords.withdrawn(story.items())));
        show(Happenings.ENDED, story.accepted(), one -> kit.posts().end(one, SpecimenWords.ENDED));
        show(Happenings.ENDED_IN_PART, begun, one -> kit.posts().end(one, SpecimenWords.ENDED));
        if (story.restsOnItsFirst()) {
            Supplier<Case> failed =
                    ItemSpecimens.after(story.accepted(), whole -> story.reject(story.child(whole, first), first));
            show(Happenings.CONCLUDED, failed, kit.posts()::conclude);
        }
    }

    private void summedUp() {
        show(Happenings.SUMMED_UP, ItemSpecimens.after(story.accepted(), story::decideAll), kit.posts()::sumUp);
        Supplier<Case> together = ItemSpecimens.after(story::applyTogether, kit.window()::accept);
        show(Happenings.SUMMED_UP_TOGETHER, ItemSpecimens.after(together, story::decideAll), kit.posts()::sumUp);
    }

    private void refuse(String when, Supplier<Case> come, Ground ground) {
        if (story.items().stream().allMatch(item -> refuses(item, ground))) {
            show(when, come, one -> kit.window()
                    .refuse(one, ground, SpecimenWords.refused(bundle.key(), ground), null));
        }
    }

    private boolean refuses(ServiceItem item, Ground ground) {
        return kit.catalog().procedure(item, Map.of()).refuses(ground.value());
    }

    private void show(String when, Supplier<Case> come, Consumer<Case> end) {
        papers.put(when, kit.telling().of(come, end));
    }
}
