package org.tongban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.cases.register.CaseFixture.child;
import static org.tongban.cases.register.CaseFixture.faulty;
import static org.tongban.cases.register.CaseFixture.inCorrection;
import static org.tongban.cases.register.CaseFixture.missing;
import static org.tongban.cases.register.CaseFixture.received;
import static org.tongban.cases.register.CaseFixture.refused;
import static org.tongban.cases.register.CaseFixture.submitted;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Applicant;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.material.Material;

@DocumentTest
class ReceptionPapersTest {

    @Autowired
    private Papers papers;

    @Autowired
    private Catalog catalog;

    @Test
    void theReceiptListsEveryMaterialAndWhetherItWasHandedIn() {
        ServiceItem item = papers.item("food-business-licence");
        Case subject = received(item);
        Material licence = item.material("business-licence").orElseThrow();
        papers.keep(
                subject, submitted(subject, layout(item)), missing(subject, rules(item)), missing(subject, licence));

        Papers.Paper receipt = papers.after(papers.received(subject));

        assertThat(receipt.text())
                .contains("申请提交回执", "2025年3月3日", subject.number(), subject.queryCode())
                .contains("收到的材料：序号材料名称文件1" + layout(item).name())
                .contains(
                        "核验、不用提交的材料：" + licence.name() + "。",
                        "还没有提交的材料：" + rules(item).name() + "。")
                .contains("不代表申请已经受理", "逾期不告知的，自收到申请材料之日起即为受理");
    }

    @Test
    void theReceiptForAOneThingListsItsItems() {
        Case bundle = received(catalog.bundle("open-a-restaurant"));
        papers.keep(bundle);
        papers.keep(child(bundle, papers.item("individual-business-registration"), 1));
        papers.keep(child(bundle, papers.item("fire-safety-check"), 2));

        Papers.Paper receipt = papers.after(papers.received(bundle));

        assertThat(receipt.text()).contains("个体工商户登记赣州市章贡区市场监督管理局", "消防安全检查赣州市章贡区消防救援大队");
    }

    @Test
    void theOneTimeNoticeNamesEveryMaterialWithItsReasonAndTheLastDay() {
        ServiceItem item = papers.item("food-business-licence");
        Case subject = inCorrection(received(item));
        List<CaseMaterial> asked =
                List.of(faulty(subject, layout(item), "没有标明面积"), faulty(subject, rules(item), "缺少自查制度"));
        papers.keep(subject);

        Papers.Paper notice = papers.after(new CaseFact.CorrectionsAsked(subject, asked));

        assertThat(notice.text())
                .contains("一次性告知书", "第三十二条第一款第四项", "全部内容一次告知")
                .contains(layout(item).name() + "没有标明面积" + layout(item).standard())
                .contains(rules(item).name() + "缺少自查制度")
                .contains("2025年3月24日前（含当日）", "不再要求补正其他内容");
    }

    @Test
    void theRefusalTellsReasonProperOrganAndRemedies() {
        ServiceItem item = papers.item("food-business-licence");
        Case subject = refused(received(item), "经营场所不在本区。", "南康区市场监督管理局");
        papers.keep(subject);

        Papers.Paper refusal = papers.after(new CaseFact.Refused(subject, List.of()));

        assertThat(refusal.text())
                .contains("行政许可申请不予受理决定书", "第三十二条第一款第二项", "经营场所不在本区。", "请向南康区市场监督管理局申请", "章政服不受字")
                .contains("60日内，向赣州市章贡区人民政府申请行政复议", "6个月内，直接向赣州市章贡区人民法院提起行政诉讼");
    }

    @Test
    void aRefusalWithoutAProperOrganNamesNone() {
        Case subject = refused(received(papers.item("food-business-licence")), "依法不需要取得许可。", null);
        papers.keep(subject);

        Papers.Paper refusal = papers.after(new CaseFact.Refused(subject, List.of()));

        assertThat(refusal.text()).contains("依法不需要取得许可。").doesNotContain("不属于本机关职权范围");
    }

    @Test
    void whatPeopleWriteIsTextAndNeverMarkup() {
        String script = "<script>alert(1)</script>";
        Applicant applicant = new Applicant("legal-person", script, "91360702MA35AAAA1X", "13800000000", script);
        Case subject = refused(received(papers.item("food-business-licence"), applicant, "{}"), script, script);
        papers.keep(subject);

        String html = papers.after(new CaseFact.Refused(subject, List.of()))
                .document()
                .html();

        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void aPaperNeedsNothingFromOutside() {
        Case subject = received(papers.item("food-business-licence"));
        papers.keep(subject);

        String html = papers.after(papers.received(subject)).document().html();

        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .doesNotContainPattern("(src|href)=|url\\(|@import| th:")
                .contains("@page { size: A4");
    }

    private static Material layout(ServiceItem item) {
        return item.material("food-premises-layout").orElseThrow();
    }

    private static Material rules(ServiceItem item) {
        return item.material("food-safety-rules-list").orElseThrow();
    }
}
