package org.tongban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.cases.register.CaseFixture.accepted;
import static org.tongban.cases.register.CaseFixture.waived;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.material.Material;

@DocumentTest
class CommitmentLettersTest {

    @Autowired
    Papers papers;

    @Autowired
    CommitmentLetters letters;

    @Test
    void publishesForAnItemTheVeryWordsItsApplicantsCommitTo() {
        ServiceItem item = papers.item("fire-safety-check");
        Case subject = accepted(item, AcceptKind.COMMITTED);
        papers.keep(
                subject,
                item.materials().stream()
                        .filter(Material::waivedOnCommitment)
                        .map(material -> waived(subject, material))
                        .toArray(CaseMaterial[]::new));
        String issued = papers.after(papers.accepted(subject)).text();

        String published = letters.specimen(item).map(Papers.Paper::text).orElseThrow();

        assertThat(told(published)).isEqualTo(told(issued)).hasSizeGreaterThan(200);
        assertThat(published)
                .contains("示范文本", "公民身份号码或者统一社会信用代码：＿＿＿＿＿＿", "＿＿年＿＿月＿＿日")
                .contains("申请人：＿＿＿＿＿＿")
                .doesNotContain("（印章）", subject.applicant().name());
    }

    /** 行政许可法 第六十二条第一款、第七十九条: how it may be looked into, and all that deceit has for a consequence. */
    @ParameterizedTest
    @CsvSource({"fire-safety-check, 申请该行政许可；", "food-business-licence, '申请该行政许可的变更，申请延续的，三年内不得再次申请该行政许可的延续；'"})
    void tellsHowItIsLookedIntoAndWhatFollowsDeceit(String item, String barred) {
        String letter = published(item);

        assertThat(letter.substring(letter.indexOf("（六）核查")))
                .contains("进行实地检查，查阅或者要求报送有关材料，被许可人应当如实提供有关情况和材料（《中华人民共和国行政许可法》第六十二条第一款）。");
        assertThat(letter).contains("依法给予行政处罚，", "三年内不得再次" + barred + "构成犯罪的，依法追究刑事责任（《中华人民共和国行政许可法》第七十九条）");
    }

    /** 应急〔2021〕34号, 消防法 第十五条第二款: the letter on fire has a name and a way of verification of its own. */
    @Test
    void theLetterOnFireSafetyIsCalledAndVerifiedByItsOwnRules() {
        assertThat(published("fire-safety-check"))
                .startsWith("公众聚集场所投入使用、营业消防安全告知承诺书")
                .contains("个工作日内对承诺进行核查；核查根据消防技术标准和管理规定及时进行（《中华人民共和国消防法》第十五条第二款，应急〔2021〕34号）");
        assertThat(published("food-business-licence")).startsWith("告知承诺书");
    }

    private String published(String item) {
        return letters.specimen(papers.item(item)).map(Papers.Paper::text).orElseThrow();
    }

    @Test
    void leavesOpenInTheTemplateWhatEachItemFillsIn() {
        String template = Papers.Paper.text(letters.blank());

        assertThat(template)
                .contains("告知承诺书", "〔事项名称〕", "〔允许采用告知承诺方式的规定，写明名称和条款〕", "〔核查期限〕个工作日内对承诺进行核查；〔怎样核查及其依据〕。")
                .contains("自愿选择", "二、申请人承诺", "愿意履行告知的义务")
                .doesNotContain("（印章）");
    }

    @Test
    void hasNoneForAnItemWithoutCommitment() {
        assertThat(letters.specimen(papers.item("individual-business-registration")))
                .isEmpty();
    }

    private static String told(String text) {
        return text.substring(text.indexOf("一、行政机关告知"), text.indexOf("承诺人："));
    }
}
