package org.tongban.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tongban.cases.Ground;
import org.tongban.cases.register.Case;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.material.Material;

/** How the cases of a one-thing and of its items come about. */
class BundleStory {

    private static final Map<String, Object> UNCOMMITTED = Map.of("fireCommitment", false);
    private static final Map<String, Object> TOGETHER = Map.of("fireCommitment", false, "handOver", "together");

    private final SpecimenKit kit;
    private final Bundle bundle;
    private final Map<String, Object> answers;

    BundleStory(SpecimenKit kit, Bundle bundle) {
        this.kit = kit;
        this.bundle = bundle;
        this.answers = kit.answers().of(bundle.key(), UNCOMMITTED);
    }

    List<ServiceItem> items() {
        return kit.catalog().included(bundle, answers);
    }

    Set<String> tolerable() {
        return kit.tolerable(bundle, answers);
    }

    /** What another item cannot do without must be there at once. */
    Set<String> tolerable(ServiceItem item) {
        return tolerable().stream()
                .filter(code -> item.material(code).isPresent())
                .collect(Collectors.toSet());
    }

    Supplier<Case> taken(Supplier<Case> accepted, ServiceItem item) {
        return () -> {
            Case child = ready(child(accepted.get(), item));
            kit.window().take(child, false);
            return child;
        };
    }

    /** Grants whatever the item waits for. */
    Case ready(Case child) {
        kit.window().before(child).stream()
                .filter(earlier -> earlier.acceptKind().isEmpty())
                .forEach(this::grant);
        return child;
    }

    void grant(Case child) {
        if (child.acceptKind().isEmpty()) {
            ready(child);
            kit.window().take(child, false);
            kit.posts().approveBeside(child);
        }
    }

    void reject(Case child, ServiceItem item) {
        ready(child);
        kit.window().take(child, false);
        kit.posts().rejectBeside(child, Ground.UNMET_CONDITIONS, SpecimenWords.rejected(item, Ground.UNMET_CONDITIONS));
    }

    /** Decides all in the order in which they come to be decided, each from when it can be taken on: grants all but the last one. */
    void decideAll(Case whole) {
        List<Case> waiting = new ArrayList<>(kit.register().children(whole.number()));
        List<Case> taken = new ArrayList<>();
        ServiceItem last = items().get(waiting.size() - 1);
        while (!waiting.isEmpty() || !taken.isEmpty()) {
            waiting.stream().filter(this::isReady).forEach(taken::add);
            waiting.removeAll(taken);
            taken.stream().filter(child -> child.acceptKind().isEmpty()).forEach(child -> kit.window()
                    .take(child, false));
            Case next = taken.stream()
                    .min(Comparator.comparing(kit.posts()::decidedOn))
                    .orElseThrow();
            taken.remove(next);
            if (next.offering().equals(last.key())) {
                reject(next, last);
            } else {
                kit.posts().approveBeside(next);
            }
        }
    }

    private boolean isReady(Case child) {
        return kit.window().before(child).stream()
                .allMatch(earlier -> earlier.state().isGranted());
    }

    Case child(Case whole, ServiceItem item) {
        return kit.register().children(whole.number()).stream()
                .filter(child -> child.offering().equals(item.key()))
                .findFirst()
                .orElseThrow();
    }

    boolean isCorrected() {
        return items().stream().allMatch(item -> item.limits().correction() != null);
    }

    boolean restsOnItsFirst() {
        try {
            return Files.readString(Path.of("processes/bundle", bundle.key() + ".bpmn"))
                    .contains("concludeBundle");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Supplier<Case> accepted() {
        return ItemSpecimens.after(this::apply, kit.window()::accept);
    }

    Supplier<Case> inCorrection() {
        return ItemSpecimens.after(this::applyIncompletely, kit.window()::askCorrections);
    }

    Case apply() {
        return apply(Set.of());
    }

    Case applyTogether() {
        return apply(kit.answers().of(bundle.key(), TOGETHER), Set.of());
    }

    Case applyElsewhere() {
        Map<String, Object> asked = new HashMap<>(UNCOMMITTED);
        asked.putAll(SpecimenWords.answersElsewhere(bundle.key()));
        return apply(kit.answers().of(bundle.key(), asked), Set.of());
    }

    Case applyIncompletely() {
        return apply(kit.handedIn(bundle, answers).map(Material::code).limit(1).collect(Collectors.toSet()));
    }

    Case apply(Set<String> without) {
        return apply(answers, without);
    }

    Case apply(Map<String, Object> asked, Set<String> without) {
        return kit.window().apply(bundle.key(), asked, without);
    }

    /** Applies with what is answered where an item's commitment is chosen. */
    Case applyOnCommitment() {
        return apply(kit.answers().of(bundle.key()), Set.of());
    }
}
