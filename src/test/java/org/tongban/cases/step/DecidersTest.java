package org.tongban.cases.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.nullable;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Decided;
import org.tongban.cases.DecidingForm;
import org.tongban.cases.ledger.Opinion;
import org.tongban.cases.ledger.OpinionFixture;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Answered;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.register.Schedule;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.ItemKind;
import org.tongban.catalog.entry.Result;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.law.Inspection;
import org.tongban.catalog.version.Edition;

/** What counts as a decision is what the deciding post chose, by value. */
class DecidersTest {

    private static final Actor HEAD = new Actor("liu", "刘建国", "决定岗");
    private static final Actor CLERK = new Actor("wang", "王芳", "窗口受理岗");
    private static final Actor DESIGNER = new Actor("zhao", "赵敏", "流程设计岗");

    private static final Actor INSPECTOR = new Actor("li", "李娜", "核查岗");
    private static final Actor VERIFIER = new Actor("he", "何涛", "承诺核查岗");

    private final Schedule schedule = mock(Schedule.class);
    private final Case subject = mock(Case.class);
    private final ServiceItem item = mock(ServiceItem.class);
    private final CaseRegister register = mock(CaseRegister.class);
    private final Catalog catalog = mock(Catalog.class);
    private final Deciders deciders = new Deciders(register, catalog);
    private final Approvals approvals =
            new Approvals(register, deciders, new Absences(register, mock(Answered.class)), catalog);

    @BeforeEach
    void openACase() {
        when(subject.number()).thenReturn("1");
        when(subject.instantRule()).thenReturn(Optional.empty());
        when(catalog.item(nullable(Edition.class))).thenReturn(item);
        when(item.kind()).thenReturn(ItemKind.COMMITTED);
        saysInItsResult();
    }

    private void saysInItsResult(String... attested) {
        List<String> none = List.of();
        when(item.result())
                .thenReturn(new Result(
                        "决定",
                        "批文",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        none,
                        List.of(attested),
                        List.of()));
    }

    @Test
    void approvesNoSumThatNobodyAttested() {
        saysInItsResult("attestedSum");
        gave(approved(HEAD));
        assertThatThrownBy(() -> approvals.requireApproval(subject, HEAD))
                .isInstanceOfSatisfying(
                        CaseProblem.class, problem -> assertThat(problem.rule()).isEqualTo("unattested"));

        gave(OpinionFixture.given("attestedSum", HEAD, "12345.60元", "核定金额"), approved(HEAD));
        assertDecided(() -> approvals.requireApproval(subject, HEAD));
    }

    @Test
    void approvesWhatTheHeadApprovedAndNothingElse() {
        gave(approved(HEAD));
        assertDecided(() -> approvals.requireApproval(subject, HEAD));
        assertUndecided("不予", () -> deciders.requireRejection(subject));

        gave(approved(HEAD), rejected(HEAD));
        assertDecided(() -> deciders.requireRejection(subject));
        assertUndecided("准予", () -> approvals.requireApproval(subject, HEAD));
    }

    /** What follows a decision later, after another's form, is not told as the other's. */
    @Test
    void approvesAsWhoeverDecided() {
        gave(approved(HEAD));
        assertUndecided("准予", () -> approvals.requireApproval(subject, Actor.SYSTEM));
    }

    @Test
    void takesNoWordOfBeforeForTheLast() {
        gave(rejected(HEAD), rejected(DESIGNER));
        assertUndecided("不予", () -> deciders.requireRejection(subject));
    }

    @Test
    void asksForTheDecidingPostOrTheAdministratorInItsPlace() {
        gave(approved(DESIGNER));
        assertUndecided("准予", () -> approvals.requireApproval(subject, HEAD));

        Actor admin = new Actor("admin", "管理员", "管理员代决定岗");
        gave(approved(admin));
        assertDecided(() -> approvals.requireApproval(subject, admin));
    }

    @Test
    void letsTheWindowDecideOnlyWhatIsDecidedOnTheSpot() {
        gave(OpinionFixture.decided(DecidingForm.ON_THE_SPOT, CLERK, "approved", "准予"));
        assertUndecided("准予", () -> approvals.requireApproval(subject, CLERK));

        when(item.kind()).thenReturn(ItemKind.IMMEDIATE);
        assertDecided(() -> approvals.requireApproval(subject, CLERK));
    }

    @Test
    void putsWhatAPersonDecidedBeforeARuleOfInstantApproval() {
        when(subject.instantRule()).thenReturn(Optional.of("材料齐全"));
        gave();
        assertUndecided("准予", () -> approvals.requireApproval(subject, Actor.SYSTEM));
        when(item.kind()).thenReturn(ItemKind.IMMEDIATE);
        assertDecided(() -> approvals.requireApproval(subject, Actor.SYSTEM));
        gave(OpinionFixture.given("decide-more", HEAD, "不予"));
        assertUndecided("准予", () -> approvals.requireApproval(subject, Actor.SYSTEM));
        gave();
        assertUndecided("准予", () -> approvals.requireApproval(subject, CLERK));

        gave(rejected(HEAD));
        assertUndecided("准予", () -> approvals.requireApproval(subject, HEAD));
        gave(rejected(DESIGNER));
        assertUndecided("准予", () -> approvals.requireApproval(subject, HEAD));
    }

    @Test
    void revokesOrKeepsOnlyAsTheHeadDecided() {
        gave(revocation(HEAD, "kept", "不予撤销"));
        assertDecided(() -> deciders.requireKept(subject));
        assertUndecided("撤销", () -> deciders.requireRevocation(subject));

        gave(revocation(HEAD, "revoked", "撤销"));
        assertDecided(() -> deciders.requireRevocation(subject));
        assertUndecided("不予撤销", () -> deciders.requireKept(subject));

        gave(revocation(DESIGNER, "kept", "不予撤销"));
        assertUndecided("不予撤销", () -> deciders.requireKept(subject));
    }

    @Test
    void takesAFindingOnlyFromTheVerifier() {
        gave(finding(VERIFIER, "no", "不实，拟撤销许可"));
        assertDecided(() -> deciders.requireFinding(subject, "no"));
        assertUndecided("属实", () -> deciders.requireFinding(subject, "yes"));
        assertUndecided("不实，责令限期改正", () -> deciders.requireFinding(subject, "rectify"));

        gave(finding(DESIGNER, "yes", "属实"));
        assertUndecided("属实", () -> deciders.requireFinding(subject, "yes"));
    }

    /** 行政许可法 第三十四条第三款. */
    @Test
    void approvesWhatTwoInspectorsHaveLookedAt() {
        when(item.inspection()).thenReturn(new Inspection(5, null));
        gave(approved(HEAD));
        assertUninspected();
        gave(inspected(INSPECTOR), inspected(INSPECTOR), approved(HEAD));
        assertUninspected();
        gave(inspected(INSPECTOR), inspected(CLERK), approved(HEAD));
        assertUninspected();

        gave(inspected(INSPECTOR), inspected(new Actor("admin", "管理员", "管理员代核查岗")), approved(HEAD));
        assertDecided(() -> approvals.requireApproval(subject, HEAD));
    }

    @Test
    void approvesOnACommitmentWhatNobodyHasLookedAt() {
        when(item.inspection()).thenReturn(new Inspection(5, null));
        accepted(AcceptKind.COMMITTED);
        gave(approved(HEAD));

        assertDecided(() -> approvals.requireApproval(subject, HEAD));
    }

    /** 行政许可法 第三十八条; of a one-thing, what one item waited for in vain is no fault of another. */
    @Test
    void approvesNothingWhoseToleratedMaterialNeverCame() {
        CaseMaterial material = mock(CaseMaterial.class);
        when(material.name()).thenReturn("设备清单");
        when(material.isOverdue()).thenReturn(true);
        when(subject.schedule()).thenReturn(schedule);
        when(material.isOpen()).thenReturn(true);
        when(register.materials(subject)).thenReturn(List.of(material));
        gave(approved(HEAD));
        accepted(AcceptKind.TOLERANT);
        assertThatThrownBy(() -> approvals.requireApproval(subject, HEAD))
                .hasMessage("申请人没有在期限内补齐容缺的材料（设备清单），不能准予，请作出不予的决定并写明理由。");
        when(schedule.isSupplied()).thenReturn(true);
        assertDecided(() -> approvals.requireApproval(subject, HEAD));
        when(schedule.isSupplied()).thenReturn(false);

        accepted(AcceptKind.COMMITTED);
        assertThatThrownBy(() -> approvals.requireApproval(subject, HEAD))
                .hasMessageContaining("设备清单），也没有可以采用的承诺，不能准予");
        when(material.isThere(true)).thenReturn(true);
        assertDecided(() -> approvals.requireApproval(subject, HEAD));
    }

    private void accepted(AcceptKind as) {
        for (AcceptKind kind : AcceptKind.values()) {
            when(subject.isAccepted(kind)).thenReturn(kind == as);
        }
    }

    private void assertUninspected() {
        assertThatThrownBy(() -> approvals.requireApproval(subject, HEAD)).hasMessageContaining("两名以上核查人员还没有核查完毕");
    }

    private static Opinion inspected(Actor by) {
        return OpinionFixture.given("inspect", by, "符合条件");
    }

    @Test
    void takesNobodyForSilentWhoHasAnswered() {
        Opinion asked = OpinionFixture.decided(DecidingForm.ACCEPTANCE, CLERK, "corrections", "一次性告知补正");
        gave(asked);
        assertDecided(() -> deciders.requireSilence(subject));

        gave(asked, OpinionFixture.decided(DecidingForm.CORRECTIONS, CLERK, "refused", "不予受理"));
        assertThatThrownBy(() -> deciders.requireSilence(subject)).hasMessageContaining("窗口已经作出受理结论");
    }

    @Test
    void takesAStatementFromTheVerifierOrItsSilence() {
        assertThat(Deciders.mayHear(OpinionFixture.given("record-statement", VERIFIER, "已陈述、申辩")))
                .isTrue();
        assertThat(Deciders.mayHear(OpinionFixture.given("record-statement", Actor.SYSTEM, "没有陈述")))
                .isTrue();
        assertThat(Deciders.mayHear(OpinionFixture.given("record-statement", CLERK, "已陈述、申辩")))
                .isFalse();
    }

    @Test
    void readsTheWordsOfAnOpinionOfBeforeTheValueWasKept() {
        gave(OpinionFixture.given("decide", HEAD, "准予"));
        assertDecided(() -> approvals.requireApproval(subject, HEAD));
        assertUndecided("不予", () -> deciders.requireRejection(subject));
    }

    @Test
    void keepsNoDecisionThatThePersonReadOtherwise() {
        assertThatThrownBy(() -> new Decided(DecidingForm.DECIDE, "rejected", "准予"))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("“准予”与系统规定的选项不一致");
        assertThatThrownBy(() -> new Decided(DecidingForm.REVIEW, "approved", "不予通过"))
                .isInstanceOf(CaseProblem.class);
        assertThatThrownBy(() -> new Decided(DecidingForm.DECIDE, "granted", "准予"))
                .isInstanceOf(CaseProblem.class);
    }

    private void gave(Opinion... given) {
        when(register.opinions("1")).thenReturn(List.of(given));
    }

    private static Opinion approved(Actor by) {
        return OpinionFixture.decided(DecidingForm.DECIDE, by, "approved", "准予");
    }

    private static Opinion rejected(Actor by) {
        return OpinionFixture.decided(DecidingForm.DECIDE, by, "rejected", "不予");
    }

    private static Opinion revocation(Actor by, String value, String words) {
        return OpinionFixture.decided(DecidingForm.REVOCATION, by, value, words);
    }

    private static Opinion finding(Actor by, String value, String words) {
        return OpinionFixture.decided(DecidingForm.VERIFICATION, by, value, words);
    }

    private static void assertDecided(ThrowingCallable act) {
        assertThatCode(act).doesNotThrowAnyException();
    }

    private static void assertUndecided(String words, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("有权决定的岗位没有作出“%s”的决定".formatted(words));
    }
}
