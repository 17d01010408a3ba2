package org.tongban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.cases.register.CaseFixture.accepted;
import static org.tongban.cases.register.CaseFixture.missing;
import static org.tongban.cases.register.CaseFixture.submitted;
import static org.tongban.cases.register.CaseFixture.waived;
import static org.tongban.document.content.DocumentKind.ACCEPTANCE;
import static org.tongban.document.content.DocumentKind.COMMITMENT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseFixture;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.material.Material;

@DocumentTest
class AcceptancePapersTest {

    @Autowired
    private Papers papers;

    @Autowired
    private Documents documents;

    @Autowired
    private Catalog catalog;

    @Test
    void theAcceptanceNoticeIsNumberedDatedAndSealed() {
        Papers.Paper notice = accept("food-business-licence", AcceptKind.FULL);

        assertThat(notice.document().number()).matches("章政服受字〔2025〕[1-9]\\d*号");
        assertThat(notice.document().sealName()).isEqualTo("赣州市章贡区市场监督管理局政务服务专用章");
        assertThat(notice.text())
                .contains("受理通知书", notice.document().number(), "2025年3月3日", "赣州市章贡区市场监督管理局")
                .contains("第三十二条第一款第五项", "承诺期限8个工作日", "2025年3月13日前");
        assertThat(notice.document().html()).contains("（印章）赣州市章贡区市场监督管理局政务服务专用章");
    }

    @Test
    void printsALimitInTheWordsOfTheLawAndWhatItCountsFrom() {
        assertThat(accept("food-business-licence", AcceptKind.FULL).text())
                .contains("法定期限10个工作日，自受理之日（2025年3月3日）起计算；承诺期限8个工作日，自2025年3月3日起计算；起算的当日不计算在内，应于");
        assertThat(accept("road-freight-licence", AcceptKind.FULL).text())
                .contains("法定期限20日（按9个工作日办理），自受理之日（2025年3月3日）起计算；承诺期限5个")
                .containsOnlyOnce("9个工作日");
        assertThat(accept("pension-application", AcceptKind.FULL).text()).contains("法定期限20个工作日，自收到申请之日（2025年3月3日）起计算；");
        assertThat(accept("minimum-living-guarantee", AcceptKind.FULL).text()).doesNotContain("法定期限");
    }

    @Test
    void beforeTheDecisionTheIdentifierIsMasked() {
        Papers.Paper notice = accept("food-business-licence", AcceptKind.FULL);

        assertThat(notice.text()).contains("王小明", "3607**********1234").doesNotContain("360702199001011234");
    }

    @Test
    void aDeemedAcceptanceSaysThatNobodyAnsweredInTime() {
        Papers.Paper notice = accept("food-business-licence", AcceptKind.DEEMED);

        assertThat(notice.text()).contains("5个工作日内没有告知", "第三十二条第一款第四项", "即为受理");
    }

    @Test
    void aDeemedAcceptanceAsksForNothingByADayThatNobodySet() {
        ServiceItem item = papers.item("food-business-licence");
        Case subject = accepted(item, AcceptKind.DEEMED);
        papers.keep(subject, missing(subject, item.materials().get(0)));

        assertThat(papers.after(papers.accepted(subject)).text()).doesNotContain("提交以下材料", "请于前");
    }

    @Test
    void aTolerantAcceptanceListsWhatIsMissingAndByWhenItMustCome() {
        ServiceItem item = papers.item("food-business-licence");
        Case subject = accepted(item, AcceptKind.TOLERANT);
        List<Material> tolerable =
                item.materials().stream().filter(Material::tolerable).toList();
        papers.keep(
                subject,
                tolerable.stream().map(material -> missing(subject, material)).toArray(CaseMaterial[]::new));

        Papers.Paper notice = papers.after(papers.accepted(subject));

        assertThat(notice.document().title()).isEqualTo("容缺受理通知书");
        assertThat(tolerable).isNotEmpty().allSatisfy(material -> assertThat(notice.text())
                .contains(material.name()));
        assertThat(notice.text()).contains("2025年3月10日前（含当日）提交", "作出不予行政许可的决定并说明理由");
    }

    @Test
    void anAcceptanceOnCommitmentComesWithTheCommitmentLetter() {
        ServiceItem item = papers.item("fire-safety-check");
        Case subject = accepted(item, AcceptKind.COMMITTED);
        Material plan = item.material("fire-emergency-plan").orElseThrow();
        Material declaration = item.material("fire-check-declaration").orElseThrow();
        papers.keep(subject, waived(subject, plan), submitted(subject, declaration));

        Papers.Paper letter = papers.after(papers.accepted(subject));

        assertThat(documents.of(subject.number()))
                .extracting(ListedDocument::kind)
                .containsExactly(ACCEPTANCE, COMMITMENT);
        assertThat(letter.text())
                .contains(item.commitment().basis().cited(), "国办发〔2020〕42号", plan.name(), "2025年3月3日提交申请时")
                .doesNotContain(declaration.name())
                .contains(item.commitment().duty(), item.commitment().consequence(), "20个工作日内对承诺进行核查");
        assertThat(item.commitment().conditions())
                .allSatisfy(condition -> assertThat(letter.text()).contains(condition));
    }

    @Test
    void theOneThingsNoticeListsItsItemsWhichGetNoneOfTheirOwn() {
        Case bundle = CaseFixture.received(catalog.bundle("open-a-restaurant"));
        ServiceItem item = papers.item("individual-business-registration");
        Case child = accepted(CaseFixture.child(bundle, item, 1), AcceptKind.WITH_BUNDLE);
        papers.keep(accepted(bundle, AcceptKind.FULL));
        papers.keep(child);

        papers.tell(papers.accepted(child));
        Papers.Paper notice = papers.after(papers.accepted(bundle));

        assertThat(documents.of(child.number())).isEmpty();
        assertThat(notice.document().organ()).isEqualTo("赣州市章贡区政务服务中心");
        assertThat(notice.text())
                .contains(
                        "各事项由表中所列机关和单位办理，各机关加盖专用印章，由本中心代为告知",
                        "个体工商户登记赣州市章贡区市场监督管理局2025年3月3日收到齐全的申请材料，没有当场登记，自收到之日起3个工作日内审查3个工作日，自收到申请之日起计算")
                .contains("选择办好一项送一项", "各事项的结果办成以后分别送达")
                .doesNotContain("45个工作日");
    }

    @Test
    void theReminderNamesTheAwaitedMaterialAndItsDay() {
        ServiceItem item = papers.item("food-business-licence");
        Case subject = accepted(item, AcceptKind.TOLERANT);
        Material rules = item.material("food-safety-rules-list").orElseThrow();
        papers.keep(subject, missing(subject, rules));

        Papers.Paper reminder = papers.after(
                new CaseFact.MaterialDueSoon(subject, List.of(missing(subject, rules)), LocalDate.of(2025, 3, 10)));

        assertThat(reminder.text()).contains("补交材料提醒", rules.name(), "2025年3月10日前");
    }

    private Papers.Paper accept(String item, AcceptKind kind) {
        Case subject = accepted(papers.item(item), kind);
        papers.keep(subject);
        return papers.after(papers.accepted(subject));
    }
}
