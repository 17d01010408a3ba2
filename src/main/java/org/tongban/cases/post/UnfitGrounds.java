package org.tongban.cases.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Ground;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.step.Corrections;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.procedure.Procedure;

/** The grounds on which a case cannot be refused or rejected, and why. */
@Component
class UnfitGrounds {

    private static final String LICENCE = "licence";

    private final CaseRegister register;
    private final Corrections corrections;
    private final Catalog catalog;

    UnfitGrounds(CaseRegister register, Corrections corrections, Catalog catalog) {
        this.register = register;
        this.corrections = corrections;
        this.catalog = catalog;
    }

    /** 行政许可法 第七十八条 is about licences only; and what may be corrected is no ground to refuse. */
    Map<String, CaseProblem> toReject(Case subject) {
        Map<String, CaseProblem> unfit = new HashMap<>();
        boolean licence = !subject.isBundle()
                && LICENCE.equals(catalog.law(subject.edition()).procedure());
        if (!licence) {
            unfit.put(Ground.FALSE_MATERIALS.value(), new CaseProblem("ground", "本事项不是行政许可，不适用《行政许可法》第七十八条，请选择其他情形。"));
        }
        if (corrections.noNotice(subject).isEmpty()) {
            unfit.put(Ground.INCOMPLETE.value(), new CaseProblem("ground", "材料不齐全或者不符合法定形式的，应当一次性告知补正，不能因此不予受理。"));
        }
        return unfit;
    }

    /** A one-thing is refused as a whole, so on no ground that the law of one of its items does not know. */
    Map<String, CaseProblem> toRefuse(Case subject) {
        Map<String, CaseProblem> unfit = toReject(subject);
        Stream<Case> parts = subject.isBundle() ? register.children(subject.number()).stream() : Stream.of(subject);
        List<Procedure> laws = parts.map(part -> catalog.procedure(catalog.item(part.edition()), Map.of()))
                .toList();
        Stream.of(Ground.values())
                .map(Ground::value)
                .filter(ground -> laws.stream().anyMatch(law -> !law.refuses(ground)))
                .forEach(ground -> unfit.putIfAbsent(
                        ground, new CaseProblem("ground", "依照的法律没有规定这一不予受理的情形，请选择其他情形；是否符合条件，受理以后决定。")));
        return unfit;
    }
}
