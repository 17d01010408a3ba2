package org.tongban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.cases.register.CaseFixture.accepted;
import static org.tongban.cases.register.CaseFixture.approved;
import static org.tongban.cases.register.CaseFixture.inCorrection;
import static org.tongban.cases.register.CaseFixture.lapsed;
import static org.tongban.cases.register.CaseFixture.received;
import static org.tongban.cases.register.CaseFixture.rejected;
import static org.tongban.cases.register.CaseFixture.withdrawn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseFixture;
import org.tongban.catalog.Catalog;
import org.tongban.document.content.DocumentKind;

@DocumentTest
class EndingPapersTest {

    @Autowired
    private Papers papers;

    @Autowired
    private Documents documents;

    @Autowired
    private Catalog catalog;

    @Test
    void aLapsedCaseIsToldWhyAndThatItMayComeAgain() {
        Case subject = lapsed(inCorrection(received(papers.item("food-business-licence"))), "申请人未在补正期限内提交补正材料");
        papers.keep(subject);

        Papers.Paper notice = papers.after(new CaseFact.Lapsed(subject));

        assertThat(notice.text())
                .contains("章政服不受字", "行政许可申请不予受理决定书", "申请人未在补正期限内提交补正材料", "可以重新申请", "直接向赣州市章贡区人民法院")
                .doesNotContain("终止", "规则");
    }

    /** 市场主体登记管理条例实施细则 第十八条第三款: what was sent back is refused by nobody. */
    @ParameterizedTest
    @ValueSource(strings = {"company-registration", "pension-application", "water-supply-hook-up"})
    void whatOnlyEndsIsNotNumberedAsARefusal(String item) {
        Case subject = lapsed(inCorrection(received(papers.item(item))), "没有补正。");
        papers.keep(subject);

        assertThat(papers.after(new CaseFact.Lapsed(subject)).text()).contains("章政服终字");
    }

    @Test
    void aWithdrawalIsConfirmed() {
        Case subject = withdrawn(received(papers.item("food-business-licence")), "");
        papers.keep(subject);

        Papers.Paper notice = papers.after(new CaseFact.Withdrawn(subject, ""));

        assertThat(notice.text())
                .contains("撤回申请确认书", "现予确认，本办件终止办理", "可以重新提出申请")
                .doesNotContain("原因", "未说明");
    }

    @Test
    void whatWasGrantedBeforeTheRestIsWithdrawnStaysInForce() {
        Case bundle = accepted(received(catalog.bundle("disability-services")), AcceptKind.FULL);
        begin(bundle);

        Papers.Paper notice = papers.after(new CaseFact.Withdrawn(bundle, "不需要补贴了"));

        assertThat(notice.text())
                .contains("没有办结的事项不再办理", "困难残疾人生活补贴赣州市章贡区解放街道办事处不再办理。", "下列事项已经办成，结果不受影响：“残疾人证办理”。", "不需要补贴了");
    }

    @Test
    void onlyWhatEndsOfAOneThingIsToldHowToBeContested() {
        Case bundle = lapsed(inCorrection(received(catalog.bundle("disability-services"))), "没有补正");
        begin(bundle);

        String late = papers.after(new CaseFact.Lapsed(bundle)).text();
        String ended = papers.after(new CaseFact.Terminated(bundle)).text();

        assertThat(List.of(late, ended))
                .allSatisfy(text ->
                        assertThat(text).contains("结果不受影响：“残疾人证办理”。", "行政复议").doesNotContain("关于“残疾人证办理”", "重新评定"));
    }

    /** 不动产登记暂行条例 第十五条第二款 is about a registration not made yet. */
    @Test
    void aWithdrawalDoesNotRestOnTheLawOfWhatWasDecided() {
        Case bundle = accepted(received(catalog.bundle("property-transfer")), AcceptKind.FULL);
        papers.keep(bundle);
        keepGranted(bundle, "property-transfer-registration");

        assertThat(papers.after(new CaseFact.Withdrawn(bundle, "")).text()).doesNotContain("第十五条第二款");
    }

    @Test
    void aOneThingThatCannotGoOnIsEndedAndNotRejectedAsALicence() {
        Case bundle = rejected(accepted(received(catalog.bundle("open-a-restaurant")), AcceptKind.FULL), "登记未获准予");
        papers.keep(bundle);
        papers.keep(CaseFixture.child(bundle, papers.item("individual-business-registration"), 1));

        papers.tell(new CaseFact.Rejected(bundle));

        assertThat(documents.of(bundle.number()))
                .singleElement()
                .extracting(ListedDocument::kind)
                .isEqualTo(DocumentKind.LAPSE);
    }

    /** Whoever asked for one item only has that item's decision. */
    @Test
    void aOneThingOfWhichNothingIsLeftEndsNothing() {
        Case bundle = rejected(accepted(received(catalog.bundle("change-company-details")), AcceptKind.FULL), "变更没有办成");
        papers.keep(bundle);
        papers.keep(rejected(
                accepted(
                        CaseFixture.child(bundle, papers.item("company-change-registration"), 1),
                        AcceptKind.WITH_BUNDLE),
                "决议没有通过。"));

        papers.tell(new CaseFact.Rejected(bundle));

        assertThat(documents.of(bundle.number())).isEmpty();
    }

    private void begin(Case bundle) {
        papers.keep(bundle);
        keepGranted(bundle, "disability-certificate");
        papers.keep(CaseFixture.child(bundle, papers.item("disability-living-allowance"), 2));
    }

    private void keepGranted(Case bundle, String item) {
        papers.keep(approved(accepted(CaseFixture.child(bundle, papers.item(item), 1), AcceptKind.WITH_BUNDLE)));
    }
}
