package org.tongban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.cases.register.CaseFixture.accepted;
import static org.tongban.cases.register.CaseFixture.approved;
import static org.tongban.cases.register.CaseFixture.issued;
import static org.tongban.cases.register.CaseFixture.rejected;
import static org.tongban.cases.register.CaseFixture.revoked;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseFixture;
import org.tongban.catalog.entry.ServiceItem;

@DocumentTest
class DecisionPapersTest {

    @Autowired
    private Papers papers;

    @Autowired
    private Documents documents;

    @Test
    void theApprovalGrantsUnderTheItemsLaw() {
        Papers.Paper decision = approve("food-business-licence", AcceptKind.FULL);

        assertThat(decision.document().title()).isEqualTo("准予行政许可决定书");
        assertThat(decision.document().sealName()).isEqualTo("赣州市章贡区市场监督管理局");
        assertThat(decision.text())
                .contains("第三十八条第一款", "《中华人民共和国食品安全法》第三十五条")
                .contains("决定准予行政许可", "本机关依法向你颁发、送达《食品经营许可证》", "第四十四条", "第四十条")
                .contains("3607**********1234")
                .doesNotContain("360702199001011234", "个工作日");
    }

    @Test
    void aRegistrationIsGrantedByItsOwnNotice() {
        Papers.Paper decision = approve("individual-business-registration", AcceptKind.FULL);

        assertThat(decision.document().title()).isEqualTo("登记通知书");
        assertThat(decision.text()).contains("，予以登记。", "《营业执照》");
    }

    @Test
    void anApprovalOnCommitmentSaysThatItWillBeVerified() {
        Papers.Paper decision = approve("fire-safety-check", AcceptKind.COMMITTED);

        assertThat(decision.text())
                .contains("申请材料齐全、符合法定形式，你已经书面承诺场所符合消防技术标准和管理规定", "承诺不实的，按照《公众聚集场所投入使用、营业消防安全告知承诺书》告知的后果处理")
                .doesNotContain("经审查");
    }

    @Test
    void theRejectionStatesItsReasonsAndHowToContestIt() {
        ServiceItem item = papers.item("food-business-licence");
        Case subject = rejected(accepted(item, AcceptKind.FULL), "食品处理区与卫生间相邻。");
        papers.keep(subject);

        Papers.Paper decision = papers.after(new CaseFact.Rejected(subject));

        assertThat(decision.text())
                .contains("不予行政许可决定书", "第三十八条第二款", "食品处理区与卫生间相邻。")
                .contains("60日内，向赣州市章贡区人民政府申请行政复议", "6个月内，直接向赣州市章贡区人民法院提起行政诉讼");
    }

    @Test
    void theRevocationNamesTheLicenceTheReasonAndTheConsequence() {
        ServiceItem item = papers.item("fire-safety-check");
        Case subject = approved(accepted(item, AcceptKind.COMMITTED));
        papers.keep(subject);
        papers.tell(new CaseFact.Approved(subject));
        papers.tell(new CaseFact.LicenceMade(issued(subject)));
        revoked(subject, "疏散通道被占用。");

        Papers.Paper decision = papers.after(new CaseFact.LicenceRevoked(subject, "已陈述、申辩"));

        assertThat(decision.text())
                .contains("撤销公众聚集场所投入使用、营业前消防安全许可决定书", "疏散通道被占用。", "《中华人民共和国行政许可法》第六十九条第二款")
                .contains(documents.licenceNumber(subject.number()).orElseThrow())
                .contains("赣州市章贡区人民法院");
    }

    @Test
    void theRuleOfAnInstantApprovalEndsAsASentence() {
        String instant =
                papers.after(new CaseFact.Approved(byRule("材料齐全、本人申请，即时核准"))).text();
        String told = papers.after(new CaseFact.Approved(byRule("材料齐全的，即时核准。"))).text();

        assertThat(instant).contains("本人申请，即时核准。");
        assertThat(told).contains("材料齐全的，即时核准。").doesNotContain("。。");
    }

    private Case byRule(String rule) {
        Case subject = CaseFixture.approvedBy(rule, accepted(papers.item("tax-registration-change"), AcceptKind.FULL));
        papers.keep(subject);
        return subject;
    }

    private Papers.Paper approve(String item, AcceptKind kind) {
        Case subject = CaseFixture.approved(accepted(papers.item(item), kind));
        papers.keep(subject);
        return papers.after(new CaseFact.Approved(subject));
    }
}
