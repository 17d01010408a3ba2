package org.tongban.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.form.reading.FormFault;
import org.tongban.form.reading.FormReader;

/** The words in a field's properties: what a text stands for, and what an answer must agree with. */
class MeaningTest {

    private static final String FORM = """
            {"id": "market", "components": [
             {"id": "Field_Id", "type": "textfield", "key": "applicantId", "label": "居民身份证号码", "properties": {"kind": "person"}},
             {"id": "Field_Owner", "type": "textfield", "key": "ownerId", "label": "产权人号码", "properties": {"kind": "either"}},
             {"id": "Field_Account", "type": "textfield", "key": "account", "label": "银行账号", "properties": {"kind": "code"}},
             {"id": "Field_Born", "type": "datetime", "key": "born", "dateLabel": "出生日期",
              "properties": {"birthOf": "applicantId", "notAfter": "today"}},
             {"id": "Field_Sex", "type": "radio", "key": "sex", "label": "性别", "properties": {"sexOf": "applicantId"},
              "values": [{"value": "male", "label": "男"}, {"value": "female", "label": "女"}]},
             {"id": "Field_Start", "type": "datetime", "key": "start", "dateLabel": "开始日期", "disallowPassedDates": true},
             {"id": "Field_End", "type": "datetime", "key": "end", "subtype": "datetime", "dateLabel": "结束日期",
              "properties": {"notBefore": "start"}},
             {"id": "Field_Paid", "type": "textfield", "key": "paid", "label": "缴费月份",
              "properties": {"kind": "month", "notAfter": "today"}}]}
            """;

    private final Map<String, Object> answers = new LinkedHashMap<>(Map.of(
            "applicantId",
            "11010519491231002X",
            "ownerId",
            "936840198506124567",
            "born",
            "1949-12-31",
            "sex",
            "female",
            "start",
            "2026-03-02",
            "end",
            "2026-03-02T09:30",
            "paid",
            "2026-03"));

    @Test
    void findsNothingWrongWhereEverythingAgrees() {
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1} breaks {2}")
    @CsvSource(delimiter = '|', textBlock = """
            born        | 2099-01-01         | notAfter   | 出生日期不得晚于今天
            born        | 1985-06-12         | birthOf    | 出生日期与居民身份证号码中的出生日期不一致
            sex         | male               | sexOf      | 性别与居民身份证号码中的性别不一致
            start       | 2026-03-01         | notBefore  | 开始日期不得早于今天
            end         | 2026-03-01T09:30   | notBefore  | 结束日期不得早于开始日期
            paid        | 2026-04            | notAfter   | 缴费月份不得晚于今天
            paid        | 0001-01            | range      | 缴费月份应在1900年1月1日至2126年3月2日之间
            paid        | 2026-13            | type       | 缴费月份应为年月，如2026-09
            ownerId     | 936840198506124568 | identifier | 产权人号码有误：不是有效的18位居民身份证号码，也不是有效的统一社会信用代码
            """)
    void namesTheAnswerThatDoesNotAgree(String field, String answer, String rule, String message) {
        answers.put(field, answer);

        assertThat(problems())
                .extracting(FieldProblem::field, FieldProblem::rule, FieldProblem::message)
                .contains(tuple(field, rule, message));
    }

    @Test
    void comparesWithNothingThatIsNotAnswered() {
        List.of("applicantId", "start").forEach(answers::remove);
        answers.put("born", "1985-06-12");
        answers.put("end", "2025-01-01T09:30");

        assertThat(problems()).isEmpty();
    }

    @Test
    void takesAForeignersNumberWhereOnlyPersonsApplyAndNoCreditCode() {
        answers.putAll(Map.of("applicantId", "936840198506124567", "born", "1985-06-12"));
        assertThat(problems()).isEmpty();

        answers.put("applicantId", IdentifierFixture.creditCode("91360702MA35XYJ12"));
        assertThat(problems())
                .extracting(FieldProblem::field, FieldProblem::rule)
                .contains(tuple("applicantId", "identifier"));
    }

    @Test
    void foldsWhatTheWordSaysIsANumber() {
        assertThat(form(FORM).clean(Map.of("account", "６２２８ 4800-1234", "paid", "2026年3月")))
                .containsEntry("account", "622848001234")
                .containsEntry("paid", "2026-03");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "birthOf"                      | "bornOf"                       | Field_Born properties 中不认识的词：bornOf
            "kind": "code"                 | "kind": "card"                 | Field_Account 不认识的 kind：card
            "notBefore": "start"           | "notBefore": "begin"           | end 与之比较的不是本表的日期：begin
            "notBefore": "start"           | "notBefore": "account"         | end 与之比较的不是本表的日期：account
            "birthOf": "applicantId"       | "birthOf": "account"           | born 与之核对的不是本表的居民身份证号码：account
            "sexOf": "applicantId"         | "sexOf": "motherId"            | sex 与之核对的不是本表的居民身份证号码：motherId
            "sexOf": "applicantId"         | "birthOf": "applicantId"       | Field_Sex birthOf 只能用于日期
            "kind": "code"                 | "sexOf": "applicantId"         | Field_Account sexOf 只能用于单选
            "kind": "code"                 | "notAfter": "today"            | Field_Account notBefore、notAfter 只能用于日期和年月
            "notAfter": "today"}},         | "kind": "code"}},              | Field_Born kind 只能用于文字字段
            "disallowPassedDates": true    | "disallowPassedDates": "=x"    | Field_Start disallowPassedDates 应当是 true 或者 false，不能是表达式
            "label": "银行账号"             | "label": "号", "validate": {"required": "=sex = 1"}  | Field_Account required 应当是 true 或者 false，不能是表达式
            "label": "银行账号"             | "label": "号", "validate": {"minLength": "=if x then 1 else 2"} | Field_Account 校验规则的值应当是整数，不能是表达式：=if x then 1 else 2
            "label": "银行账号"             | "label": "号", "validate": {"max": "=3"}              | Field_Account 校验规则的值应当是数字，不能是表达式：=3
            "label": "银行账号"             | "label": "号", "newRule": true  | Field_Account 不支持的设置：newRule
            """)
    void refusesByNameWhatNobodyWouldObey(String text, String replacement, String reason) {
        assertThatThrownBy(() -> form(FORM.replace(text, replacement)))
                .isInstanceOf(FormFault.class)
                .hasMessage(reason);
    }

    private List<FieldProblem> problems() {
        Form form = form(FORM);
        return form.check(form.clean(answers), FormFixture.ON_A_DAY);
    }

    private static Form form(String text) {
        return FormReader.forPortal().read("market", text);
    }
}
