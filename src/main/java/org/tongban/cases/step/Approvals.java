package org.tongban.cases.step;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.ledger.Attesting;
import org.tongban.cases.ledger.Opinion;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;
import org.tongban.organisation.HeldPost;

/** What has to be there before a case is approved: a decision of who may, and what it rests on. */
@Component
class Approvals {

    private static final Set<String> ACCEPTANCE_STEPS =
            Set.of("check-materials", "check-corrections", "check-supplied");

    private static final Set<String> INSPECTIONS = Set.of("inspect", "joint-inspect");

    private final CaseRegister register;
    private final Deciders deciders;
    private final Absences absences;
    private final Catalog catalog;

    Approvals(CaseRegister register, Deciders deciders, Absences absences, Catalog catalog) {
        this.register = register;
        this.deciders = deciders;
        this.absences = absences;
        this.catalog = catalog;
    }

    /**
     * @throws CaseProblem if nobody who may has approved, and no rule has or somebody decided after all; or if nobody has
     *     attested what the result says, such as the sum it grants
     */
    void requireApproval(Case subject, Actor actor) {
        requireAttested(subject);
        requireInspected(subject);
        absences.requireSupplied(subject);
        boolean byRule =
                deciders.isImmediate(subject) && subject.instantRule().isPresent() && isSeenByTheWindowOnly(subject);
        if (!byRule) {
            deciders.requireApproved(subject);
        }
        if (byRule != actor.equals(Actor.SYSTEM)) {
            throw deciders.unapproved();
        }
    }

    /** 行政许可法 第三十四条第三款: two or more staff look; what is committed to is verified afterwards instead. */
    private void requireInspected(Case subject) {
        boolean looked =
                catalog.item(subject.edition()).inspection() == null || subject.isAccepted(AcceptKind.COMMITTED);
        if (!looked && inspectors(subject) < 2) {
            throw new CaseProblem("uninspected", "两名以上核查人员还没有核查完毕，不能准予。请联系系统管理员检查本事项的流程图。");
        }
    }

    private long inspectors(Case subject) {
        return register.opinions(subject.number()).stream()
                .filter(opinion -> INSPECTIONS.contains(opinion.step()) && opinion.isBy(HeldPost.INSPECTOR))
                .map(Opinion::person)
                .distinct()
                .count();
    }

    /** Where anybody was asked after acceptance, a person decides. */
    private boolean isSeenByTheWindowOnly(Case subject) {
        return register.opinions(subject.number()).stream().map(Opinion::step).allMatch(ACCEPTANCE_STEPS::contains);
    }

    private void requireAttested(Case subject) {
        List<String> attested = subject.isBundle()
                ? List.of()
                : catalog.item(subject.edition()).result().attested();
        if (!attested.isEmpty()
                && !Attesting.given(register.opinions(subject.number())).containsAll(attested)) {
            throw new CaseProblem("unattested", "结果应当载明的金额、等级一类的内容还没有核定，不能准予。请联系系统管理员检查本事项的流程图和岗位表单。");
        }
    }
}
