package org.tongban.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideNewbornTest {

    private final Rules rules = Rules.of("guide-newborn");

    @ParameterizedTest(name = "{0}: {1} = {2}, {3} = {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "birth-certificate,            hasBirthCertificate, yes,      -,              -,     false, 已经领取出生医学证明",
                "birth-certificate,            hasBirthCertificate, no,       bornInFacility, yes,   true,  由孩子出生的助产机构签发",
                "birth-certificate,            hasBirthCertificate, no,       bornInFacility, no,    true,  不是由医院签发，并需要亲子鉴定证明",
                "vaccination-certificate,      -,                   -,        -,              -,     true,  每个孩子都要办理",
                "birth-household-registration, householdRegistered, yes,      -,              -,     false, 孩子已经上了户口",
                "birth-household-registration, householdRegistered, no,       registerHere,   yes,   true,  由父母自愿选择",
                "birth-household-registration, householdRegistered, no,       registerHere,   no,    false, 请到随其落户的一方户口所在地申报",
                "residents-medical-insurance,  insuranceWanted,     true,     -,              -,     true,  没有上户口也可以办理",
                "residents-medical-insurance,  insuranceWanted,     false,    -,              -,     false, 以后可以单独申请",
                "social-security-card,         householdRegistered, yes,      cardWanted,     true,  true,  取得公民身份号码以后制卡",
                "social-security-card,         householdRegistered, no,       registerHere,   no,    false, 取得公民身份号码以后才能申领",
                "social-security-card,         householdRegistered, yes,      cardWanted,     false, false, 以后可以单独申领",
                "social-security-card,         householdRegistered, no,       registerHere,   yes,   false, 上了户口以后可以单独申领",
                "birth-cost-refund,            insuranceKind,       none,     -,              -,     false, 产妇没有参保",
                "birth-cost-refund,            insuranceKind,       employee, directSettled,  yes,   false, 已经在医院直接结算",
                "birth-cost-refund,            insuranceKind,       resident, directSettled,  no,    true,  凭收费票据、费用清单、诊断证明和病历资料报销",
                "birth-cost-refund,            insuranceKind,       spouse,   directSettled,  no,    true,  不收结婚证"
            })
    void tellsWhetherAnItemIsNeededAndWhy(
            String item, String one, String is, String other, String isToo, boolean included, String advice) {
        Map<String, Object> outputs = rules.of(answers(item, one, is, other, isToo));

        assertThat(outputs).containsEntry("included", included);
        assertThat(outputs.get("advice").toString()).contains(advice).endsWith("。");
    }

    @Test
    void hasAsManyRowsAsAreTestedHere() {
        assertThat(rules.rows()).isEqualTo(17);
    }

    /** Nothing answered but what is given; boxes that are not named are not ticked. */
    private static Map<String, Object> answers(String item, String one, String is, String other, String isToo) {
        Map<String, Object> answers = new HashMap<>();
        for (String asked : new String[] {
            "hasBirthCertificate",
            "bornInFacility",
            "householdRegistered",
            "registerHere",
            "insuranceKind",
            "directSettled"
        }) {
            answers.put(asked, null);
        }
        answers.put("item", item);
        answers.put("insuranceWanted", false);
        answers.put("cardWanted", false);
        answers.put(Objects.requireNonNullElse(one, "item"), one == null ? item : value(is));
        answers.put(Objects.requireNonNullElse(other, "item"), other == null ? item : value(isToo));
        return answers;
    }

    private static Object value(String text) {
        return text.equals("true") || text.equals("false") ? (Object) Boolean.valueOf(text) : text;
    }
}
