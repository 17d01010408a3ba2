package org.tongban.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.tongban.cases.intake.ApplicationFixture.unknownCase;
import static org.tongban.cases.register.CaseFixture.RECEIVED_AT;
import static org.tongban.cases.register.CaseFixture.WANG;
import static org.tongban.cases.register.CaseFixture.accepted;
import static org.tongban.cases.register.CaseFixture.approved;
import static org.tongban.cases.register.CaseFixture.awaitingUntil;
import static org.tongban.cases.register.CaseFixture.child;
import static org.tongban.cases.register.CaseFixture.faulty;
import static org.tongban.cases.register.CaseFixture.inCorrection;
import static org.tongban.cases.register.CaseFixture.missing;
import static org.tongban.cases.register.CaseFixture.overdue;
import static org.tongban.cases.register.CaseFixture.received;
import static org.tongban.cases.register.CaseFixture.refused;
import static org.tongban.cases.register.CaseFixture.submitted;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.ledger.LedgerEntry;
import org.tongban.cases.ledger.Opinion;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.step.Withdrawals;
import org.tongban.cases.supply.Awaited;
import org.tongban.cases.supply.Awaiting;
import org.tongban.cases.supply.Promises;
import org.tongban.cases.supply.Supplies;
import org.tongban.cases.supply.Tolerance;
import org.tongban.cases.term.TermKind;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.document.Documents;
import org.tongban.document.IssuedDocument;
import org.tongban.document.PaperFixture;
import org.tongban.files.FileStore;

@PageTest
class CasePageTest {

    private final MockHttpSession session = new MockHttpSession();

    @Autowired
    MockMvcTester page;

    @Autowired
    Catalog catalog;

    @Autowired
    CaseRegister register;

    @Autowired
    Awaiting awaiting;

    @Autowired
    Supplies supplies;

    @Autowired
    Promises promises;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Documents documents;

    @Autowired
    FileStore files;

    @Test
    void opensTheCaseToWhoeverKnowsNumberAndCode() {
        Case subject = opened(received(permit()));
        assertThat(show(subject)).hasStatusOk().bodyText().contains("已收件", subject.number(), "王小明");
    }

    @Test
    void tellsAlikeWhetherNumberOrCodeIsWrong() {
        given(register.get("1", "WRONG")).willThrow(unknownCase("1"));
        assertThat(page.post().uri("/cases").param("number", "1").param("code", "WRONG"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("请核对办件编号和查询码", "value=\"1\"")
                .doesNotContain("WRONG");
    }

    /** The page would be longer than what is held back before a session can no longer be opened for it. */
    @Test
    void repeatsNoMoreOfANumberThanANumberHas() {
        given(register.get(any(), any())).willThrow(unknownCase("1"));
        assertThat(page.post().uri("/cases").param("number", "1".repeat(9_000)).param("code", "WRONG"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("value=\"" + "1".repeat(40) + "\"");
    }

    @Test
    void sendsAStrangerToTheQueryPage() {
        given(register.get("1", "")).willThrow(unknownCase("1"));
        assertThat(page.get().uri("/cases/1")).hasRedirectedUrl("/cases");
        assertThat(page.post().uri("/cases/1/withdrawal").param("confirmed", "true"))
                .hasRedirectedUrl("/cases");
        then(withdrawals).should(never()).withdraw(any(), any());
    }

    @Test
    void tellsTheHistoryInPlainWordsWithoutNamesOrWhatStaffWriteForEachOther() {
        Case subject = opened(received(permit()));
        List<LedgerEntry> ledger = List.of(
                entry("examiner", "审查岗", "符合条件", "内部意见"),
                entry("window", "窗口受理岗", "一次性告知补正", ""),
                entry("window", "窗口受理岗", "一次性告知补正", "共1项"),
                entry("window", "窗口受理岗", "查看证件号码", "当面核对"),
                entry("system", "系统", "督办", "超承诺时限"));
        given(register.ledger(subject.number())).willReturn(ledger);
        Opinion examined = mock();
        given(examined.person()).willReturn("examiner");
        given(examined.conclusion()).willReturn("符合条件");
        given(examined.step()).willReturn("examine");
        given(register.opinions(subject.number())).willReturn(List.of(examined));
        assertThat(show(subject))
                .bodyText()
                .contains("审查岗已提出意见", "共1项")
                .containsOnlyOnce("窗口一次性告知需要补正的材料")
                .doesNotContain("内部意见", "超承诺时限", "李明", "窗口受理岗已提出意见", "当面核对");
    }

    @Test
    void showsDatesWithTheTrafficLightInWordsToo() {
        assertThat(show(opened(accepted(permit(), AcceptKind.FULL))))
                .bodyText()
                .contains("承诺办结", "2025年3月13日", "绿灯", "还有8个工作日", "法定期限20个工作日", "自受理之日起计算");
    }

    @Test
    void tellsThatAMaterialNeverCameAndIsTakenNoMore() {
        Case subject = opened(awaitingUntil(accepted(permit(), AcceptKind.TOLERANT), LocalDate.of(2025, 2, 28)));
        CaseMaterial list = overdue(subject, permit().material("equipment-list").orElseThrow());
        given(register.materials(subject)).willReturn(List.of(list));
        List<LedgerEntry> ledger = List.of(entry("system", "系统", "未按期补交", "期限届满时没有补齐：设备清单"));
        given(register.ledger(subject.number())).willReturn(ledger);

        assertThat(show(subject))
                .bodyText()
                .contains("容缺材料补交截止", "2025年2月28日", "补交期限已过，材料没有补齐，不能再补交", "期限届满时没有补齐：设备清单", "逾期未补交")
                .doesNotContain("已承诺补交", "已超过", "请补交材料");
    }

    @Test
    void showsAfterTheDecisionWhetherItCameInTime() {
        assertThat(show(opened(approved(accepted(permit(), AcceptKind.FULL)))))
                .bodyText()
                .contains("按期作出决定")
                .doesNotContain("撤回申请");
    }

    @Test
    void tellsWhyItWasRefusedAndWhereToApply() {
        assertThat(show(opened(refused(received(permit()), "不属于本机关职权", "县水利局"))))
                .bodyText()
                .contains("不予受理", "不属于本机关职权", "县水利局");
    }

    @Test
    void asksForTheCorrectionsOfTheNoticeWithTheirReasons() {
        assertThat(show(correcting())).bodyText().contains("请补正材料", "设备清单", "看不清", "2025年3月24日");
    }

    @Test
    void takesTheFilesAndThenSubmitsTheCorrections() {
        Case subject = correcting();
        given(awaiting.awaited(subject.number()))
                .willReturn(Optional.of(new Awaited(Awaited.Kind.CORRECTIONS, LocalDate.MAX, List.of())));
        assertThat(supply(subject)).hasRedirectedUrl("/cases/" + subject.number());
        then(supplies).should().putMaterial(eq(subject.number()), eq("equipment-list"), eq("清单.pdf"), any());
        then(supplies).should().submitCorrections(subject.number());
    }

    @Test
    void submitsNothingWhileAMaterialIsMissingUnlessTheApplicantInsists() {
        Case subject = correcting();
        assertThat(supply(subject))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("还没有补交“设备清单”", "name=\"incomplete\"");
        then(supplies).should(never()).submitCorrections(any());
        assertThat(page.post()
                        .uri("/cases/{number}/materials", subject.number())
                        .multipart()
                        .param("incomplete", "true")
                        .param("code", "CODE")
                        .session(session))
                .hasStatus3xxRedirection();
        then(supplies).should().submitCorrections(subject.number());
    }

    @Test
    void asksForTheOtherMaterialWhereOneOfTwoPromisedOnesWasHandedIn() {
        Case subject = opened(received(permit()));
        CaseMaterial list = missing(subject, permit().material("equipment-list").orElseThrow());
        given(awaiting.replaceable(any())).willReturn(List.of());
        given(awaiting.awaited(subject.number()))
                .willReturn(Optional.of(new Awaited(Awaited.Kind.SUPPLY, LocalDate.of(2026, 3, 9), List.of(list))));
        assertThat(supply(subject))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("还没有补交“设备清单”");
        then(supplies).should().putMaterial(eq(subject.number()), eq("equipment-list"), eq("清单.pdf"), any());
        then(supplies).should(never()).submitSupplied(any());
    }

    @Test
    void takesAndReplacesMaterialsUntilAcceptance() {
        Case subject = opened(received(permit()));
        CaseMaterial list = missing(subject, permit().material("equipment-list").orElseThrow());
        given(awaiting.replaceable(subject.number())).willReturn(List.of(list));
        assertThat(show(subject)).bodyText().contains("受理前可以补交、更换材料", "设备清单", "尚未提交");
        assertThat(supply(subject)).hasRedirectedUrl("/cases/" + subject.number());
        then(supplies).should().putMaterial(eq(subject.number()), eq("equipment-list"), eq("清单.pdf"), any());
        then(supplies).should(never()).submitCorrections(any());
        assertThat(page.post()
                        .uri("/cases/{number}/materials", subject.number())
                        .multipart()
                        .param("code", "CODE"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("请选择要补交或者更换的文件");
    }

    @Test
    void offersAndTakesNoMaterialsWhileTheWindowLooksAtThem() {
        Case subject = opened(received(permit()));
        given(awaiting.isChecked(subject.number())).willReturn(true);
        willThrow(new CaseProblem("being-checked", "窗口正在核对材料。")).given(awaiting).requireUnchecked(subject.number());
        assertThat(show(subject)).bodyText().contains("窗口正在核对材料，核对时不能补交或者更换。").doesNotContain("type=\"file\"");
        assertThat(supply(subject)).hasStatus(HttpStatus.CONFLICT).bodyText().contains("窗口正在核对材料。");
        then(supplies).should(never()).putMaterial(any(), any(), any(), any());
    }

    @Test
    void takesThePromiseForWhatMayComeLater() {
        Case subject = opened(received(permit()));
        CaseMaterial list = missing(subject, permit().material("equipment-list").orElseThrow());
        given(register.materials(subject)).willReturn(List.of(list));
        given(promises.terms(subject.number())).willReturn(Optional.of(new Tolerance.Terms(true, 5, "信用等级A")));
        String address = "/cases/" + subject.number() + "/promise";
        assertThat(show(subject)).bodyText().contains(address, "5</span>个工作日内补交设备清单");
        assertThat(page.post().uri(address).param("code", "CODE"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("href=\"#promised\"");
        assertThat(page.post().uri(address).param("promised", "true").param("code", "CODE"))
                .hasRedirectedUrl("/cases/" + subject.number());
        then(promises).should().give(subject.number());
    }

    @Test
    void actsForAPageWhoseSessionIsGoneByTheCodeItShows() {
        Case subject = opened(received(permit()));
        String address = "/cases/" + subject.number() + "/withdrawal";
        assertThat(show(subject)).bodyText().contains("name=\"code\" value=\"" + subject.queryCode() + "\"");
        assertThat(page.post().uri(address).param("confirmed", "true").param("code", "CODE"))
                .hasRedirectedUrl("/cases/" + subject.number());
        then(withdrawals).should().withdraw(eq(subject.number()), any());
    }

    @Test
    void letsNoPageActWithoutTheCode() {
        Case subject = opened(received(permit()));
        given(register.get(subject.number(), "")).willThrow(unknownCase(subject.number()));
        assertThat(page.post()
                        .uri("/cases/{number}/withdrawal", subject.number())
                        .param("confirmed", "true")
                        .session(session))
                .hasRedirectedUrl("/cases");
        then(withdrawals).should(never()).withdraw(any(), any());
    }

    @Test
    void showsTheApplicantsOwnFormAndFiles() {
        Case subject = opened(received(permit(), WANG, "{\"applicantName\": \"王小明\"}"));
        given(register.materials(subject))
                .willReturn(List.of(
                        submitted(subject, permit().material("equipment-list").orElseThrow())));
        given(files.open("0".repeat(64))).willReturn(InputStream.nullInputStream());
        String address = "/cases/" + subject.number() + "/materials/equipment-list/file";
        assertThat(show(subject)).bodyText().contains(address, "申请表", "王小明");
        assertThat(page.get().uri(address).session(session))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(page.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void withdrawsOnlyWhenConfirmed() {
        Case subject = opened(received(permit()));
        String address = "/cases/" + subject.number() + "/withdrawal";
        assertThat(page.post()
                        .uri(address)
                        .param("reason", "不办了")
                        .param("code", "CODE")
                        .session(session))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("请勾选确认", "不办了");
        assertThat(page.post()
                        .uri(address)
                        .param("reason", "不办了")
                        .param("confirmed", "true")
                        .param("code", "CODE")
                        .session(session))
                .hasRedirectedUrl("/cases/" + subject.number());
        then(withdrawals).should().withdraw(subject.number(), "不办了");
    }

    @Test
    void comesBackWithTheReasonThatCannotBeKept() {
        Case subject = opened(received(permit()));
        willThrow(new CaseProblem(Withdrawals.REASON, "撤回原因不得超过500个字符。"))
                .given(withdrawals)
                .withdraw(any(), any());
        assertThat(page.post()
                        .uri("/cases/{number}/withdrawal", subject.number())
                        .param("confirmed", "true")
                        .param("reason", "不办了")
                        .param("code", "CODE")
                        .session(session))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("id=\"reason-problem\">撤回原因不得超过500个字符。", ">不办了</textarea>");
    }

    @Test
    void saysPolitelyThatItIsTooLateToWithdraw() {
        Case subject = opened(received(permit()));
        willThrow(new CaseProblem("withdraw", "办件已决定，不能再撤回申请。"))
                .given(withdrawals)
                .withdraw(any(), any());
        assertThat(page.post()
                        .uri("/cases/{number}/withdrawal", subject.number())
                        .param("confirmed", "true")
                        .param("code", "CODE")
                        .session(session))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("办件已决定，不能再撤回申请。");
    }

    @Test
    void opensTheItemsOfAOneThingWithIt() {
        Case bundle = opened(received(catalog.bundle("open-a-stall")));
        Case part = child(bundle, permit(), 1);
        given(register.children(bundle.number())).willReturn(List.of(part));
        given(register.find(part.number())).willReturn(Optional.of(part));
        given(register.get(part.number())).willReturn(part);
        assertThat(show(bundle)).bodyText().contains("/cases/" + part.number(), "摊点食品许可");
        assertThat(show(part)).hasStatusOk().bodyText().doesNotContain("撤回申请");
    }

    @Test
    void showsAPaperInAPageThatCanRunNothing() {
        Case subject = opened(received(permit()));
        IssuedDocument paper = mock();
        given(paper.html()).willReturn("<p>受理通知书</p>");
        given(paper.sha256()).willReturn("0a1b");
        given(documents.ofWithChildren(subject.number())).willReturn(List.of(PaperFixture.listed(7, subject.number())));
        given(documents.get(7)).willReturn(paper);
        String papers = "/cases/" + subject.number() + "/documents/";
        assertThat(page.get().uri(papers + 7).session(session))
                .hasStatusOk()
                .hasHeader("Content-Security-Policy", IssuedPapers.POLICY)
                .bodyText()
                .isEqualTo("<p>受理通知书</p>");
        assertThat(page.get().uri(papers + 8).session(session)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page.get().uri(papers + 7)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page.get().uri(papers + 7).session(session).header("If-None-Match", "\"0a1b\""))
                .hasStatus(HttpStatus.NOT_MODIFIED)
                .hasHeader("Cache-Control", "no-cache, private");
        assertThat(page.get().uri(papers + 7).header("If-None-Match", "\"0a1b\""))
                .as("a stranger learns nothing of a paper whose hash he knows")
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private ServiceItem permit() {
        return catalog.item("stall-food-permit");
    }

    private Case correcting() {
        Case subject = opened(inCorrection(received(permit())));
        CaseMaterial list = faulty(subject, permit().material("equipment-list").orElseThrow(), "看不清");
        given(register.materials(subject)).willReturn(List.of(list));
        given(awaiting.awaited(subject.number()))
                .willReturn(Optional.of(new Awaited(
                        Awaited.Kind.CORRECTIONS,
                        subject.schedule().lastDay(TermKind.CORRECTION).orElseThrow(),
                        List.of(list))));
        return subject;
    }

    private Case opened(Case subject) {
        given(register.get(subject.number(), "CODE")).willReturn(subject);
        given(register.get(subject.number())).willReturn(subject);
        assertThat(page.post()
                        .uri("/cases")
                        .param("number", " " + subject.number())
                        .param("code", "CODE")
                        .session(session))
                .hasRedirectedUrl("/cases/" + subject.number());
        return subject;
    }

    private MockMvcTester.MockMvcRequestBuilder show(Case subject) {
        return page.get().uri("/cases/" + subject.number()).session(session);
    }

    private MockMvcTester.MockMultipartMvcRequestBuilder supply(Case subject) {
        return page.post()
                .uri("/cases/{number}/materials", subject.number())
                .multipart()
                .file(new MockMultipartFile("material-equipment-list", "清单.pdf", null, new byte[] {1}))
                .param("code", "CODE")
                .session(session);
    }

    private static LedgerEntry entry(String actor, String post, String act, String note) {
        LedgerEntry entry = mock();
        given(entry.at()).willReturn(RECEIVED_AT);
        given(entry.actor()).willReturn(actor);
        given(entry.actorName()).willReturn("李明");
        given(entry.post()).willReturn(post);
        given(entry.act()).willReturn(act);
        given(entry.note()).willReturn(note);
        return entry;
    }
}
