package org.tongban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.cases.CaseFixture.accepted;
import static org.tongban.cases.CaseFixture.inCorrection;
import static org.tongban.cases.CaseFixture.lapsed;
import static org.tongban.cases.CaseFixture.received;
import static org.tongban.cases.CaseFixture.rejected;
import static org.tongban.cases.CaseFixture.withdrawn;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Case;
import org.tongban.cases.CaseFact;
import org.tongban.cases.CaseFixture;
import org.tongban.catalog.Catalog;

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

        assertThat(notice.text()).contains("终止办理告知书", "申请人未在补正期限内提交补正材料", "重新提出申请", "行政复议");
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
        Case bundle = accepted(received(catalog.bundle("open-a-restaurant")), AcceptKind.FULL);
        papers.keep(bundle);

        Papers.Paper notice = papers.after(new CaseFact.Withdrawn(bundle, "不开店了"));

        assertThat(notice.text()).contains("尚未作出决定的事项终止办理", "已经作出的决定继续有效", "不开店了");
    }

    @Test
    void aOneThingThatCannotGoOnIsEndedAndNotRejectedAsALicence() {
        Case bundle = rejected(accepted(received(catalog.bundle("open-a-restaurant")), AcceptKind.FULL), "登记未获准予");
        papers.keep(bundle);
        papers.keep(CaseFixture.child(bundle, papers.item("individual-business-registration"), 1));

        papers.tell(new CaseFact.Rejected(bundle));

        assertThat(documents.of(bundle.number()))
                .singleElement()
                .extracting(IssuedDocument::kind)
                .isEqualTo(DocumentKind.LAPSE);
    }
}
