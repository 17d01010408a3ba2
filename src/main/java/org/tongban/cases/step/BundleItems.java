package org.tongban.cases.step;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;

/** What its items have come to leaves a one-thing without hope, or lets it be summed up. */
@Component
class BundleItems {

    private final CaseRegister register;
    private final Catalog catalog;

    BundleItems(CaseRegister register, Catalog catalog) {
        this.register = register;
        this.catalog = catalog;
    }

    /** @throws CaseProblem if it is no one-thing, or none of its items that others wait for has ended without being granted */
    void requireHopeless(Case whole) {
        Set<String> ended = register.children(whole.number()).stream()
                .filter(child -> child.state().isWithoutGrant())
                .map(Case::offering)
                .collect(Collectors.toSet());
        boolean hopeless = whole.isBundle()
                && catalog.bundle(whole.edition()).items().stream()
                        .flatMap(place -> place.after().stream())
                        .anyMatch(ended::contains);
        if (!hopeless) {
            throw new CaseProblem("conclude-bundle", "前面的事项没有哪个没有办成，不能就此终止一件事。请联系系统管理员检查流程图。");
        }
    }

    /** @throws CaseProblem if an item of the one-thing has neither been decided nor ended */
    void requireItemsDone(Case whole) {
        String open = register.children(whole.number()).stream()
                .filter(child -> child.state().isBeforeDecision())
                .map(child -> "“" + child.offeringName() + "”")
                .collect(Collectors.joining("、"));
        if (!open.isEmpty()) {
            throw new CaseProblem("items-open", "%s还没有办结，不能汇总一件事的办理结果。请联系系统管理员检查流程图。".formatted(open));
        }
    }
}
