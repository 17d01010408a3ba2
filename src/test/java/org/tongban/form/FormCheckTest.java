package org.tongban.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckTest {

    private final Map<String, Object> answers = new HashMap<>(Map.ofEntries(
            Map.entry("applicantKind", "natural-person"),
            Map.entry("applicantName", "林小满"),
            Map.entry("applicantId", IdentifierFixture.citizenNumber("36070219900101001")),
            Map.entry("phone", "13812345678"),
            Map.entry("mail", "lin@example.com"),
            Map.entry("area", "12.5"),
            Map.entry("menu", "凉皮"),
            Map.entry("days", List.of("weekday", "weekend")),
            Map.entry("delivery", "post"),
            Map.entry("start", "2025-06-01"),
            Map.entry("postcode", "341000"),
            Map.entry("agreed", "on")));

    @Test
    void findsNothingWrongWithGoodAnswers() {
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1} breaks {2}")
    @CsvSource(delimiter = '|', textBlock = """
            applicantName | 林                     | minLength     | 申请人姓名或名称不得少于2个字符
            applicantName | 林小满林小满林小满林小  | maxLength     | 申请人姓名或名称不得超过10个字符
            applicantName | ''                     | required      | 申请人姓名或名称必须填写
            applicantKind | robot                  | option        | 申请人类型不在可选范围内
            applicantId   | 123                    | identifier    | 居民身份证号码或统一社会信用代码有误：长度应为18位
            agentId       | 360702199002300016     | identifier    | 代理人居民身份证号码有误：其中的出生日期无效
            phone         | 12345                  | phone         | 联系电话应为有效的手机号码或带区号的固定电话号码
            mail          | lin@example            | email         | 电子邮箱应为有效的电子邮箱地址
            area          | 0.4                    | min           | 摊位面积不得小于0.5
            area          | 30.5                   | max           | 摊位面积不得大于30
            area          | 2.55                   | decimalDigits | 摊位面积的小数不得超过1位
            area          | 很大                   | type          | 摊位面积应为数字
            area          | 1e9                    | type          | 摊位面积应为数字
            days          | holiday                | option        | 经营日有不在可选范围内的选项
            delivery      | drone                  | option        | 送达方式不在可选范围内
            start         | 2025-02-30             | type          | 开业日期应为日期，如2025-01-31
            start         | 1/6/2025               | type          | 开业日期应为日期，如2025-01-31
            postcode      | 34100                  | pattern       | 邮政编码格式不正确：6位数字
            agreed        | off                    | required      | 所填内容真实必须勾选
            agreed        | perhaps                | type          | 所填内容真实只能勾选或不勾选
            start         | 0001-01-01             | range         | 开业日期应在1900年1月1日至2126年3月2日之间
            start         | 1899-12-31             | range         | 开业日期应在1900年1月1日至2126年3月2日之间
            start         | 2126-03-03             | range         | 开业日期应在1900年1月1日至2126年3月2日之间
            start         | 12026-01-01            | type          | 开业日期应为日期，如2025-01-31
            start         | +12026-01-01           | range         | 开业日期应在1900年1月1日至2126年3月2日之间
            nickname      | 小满                   | unknown       | 表单中没有此项：nickname
            """)
    void namesTheBrokenRule(String field, String answer, String rule, String message) {
        answers.put(field, answer);

        assertThat(problems()).containsExactly(new FieldProblem(field, rule, message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13812345678", "0797-8391234", "010-82345678", "07978391234-801", "400-123-4567"})
    void acceptsMobileLandlineAndServiceNumbers(String phone) {
        answers.put("phone", phone);

        assertThat(problems()).isEmpty();
    }

    @Test
    void looksThroughAnAddressOfAnyLength() {
        answers.put("mail", "lin@example" + ".com".repeat(20_000));

        assertThat(problems()).extracting(FieldProblem::field).allMatch("mail"::equals);
    }

    @Test
    void countsALineEndOnceHoweverItWasSent() {
        answers.put("menu", "凉皮\r\n".repeat(6));
        assertThat(problems()).isEmpty();

        answers.put("menu", "凉皮\r\n".repeat(7));
        assertThat(problems()).extracting(FieldProblem::rule).containsExactly("maxLength");
    }

    @Test
    void countsCharactersOutsideTheBasicPlaneOnce() {
        answers.put("applicantName", "𠮷".repeat(10));
        assertThat(problems()).isEmpty();

        answers.put("applicantName", "𠮷".repeat(11));
        assertThat(problems()).extracting(FieldProblem::rule).containsExactly("maxLength");
    }

    @ParameterizedTest
    @ValueSource(strings = {"applicantName", "menu", "delivery", "start", "area", "phone", "mail", "postcode"})
    void refusesWhatNoRegisterCanHoldByTheFieldsName(String field) {
        for (String unreadable : List.of("章贡区老王\u0000面馆", "\uD842", "\u0007")) {
            answers.put(field, unreadable);

            assertThat(problems())
                    .extracting(FieldProblem::field, FieldProblem::rule)
                    .containsExactly(tuple(field, "characters"));
        }
    }

    @Test
    void refusesItInAChoiceAndInARowToo() {
        answers.put("days", List.of("weekday", "\u0000"));
        assertThat(problems()).extracting(FieldProblem::rule).containsExactly("characters");

        Form post = FormFixture.ofPost("examine-stall");
        assertThat(post.check(
                        Map.of("findings", List.of(Map.of("material", "layout\u0000", "reason", "缺\u0000少"))),
                        FormFixture.ON_A_DAY))
                .extracting(FieldProblem::field, FieldProblem::rule)
                .containsExactly(
                        tuple("findings[0].material", "characters"), tuple("findings[0].reason", "characters"));
    }

    @Test
    void reportsEveryProblemAtOnceInTheOrderOfThePage() {
        answers.remove("agreed");
        answers.put("postcode", "x");
        answers.put("applicantName", "林");

        assertThat(problems()).extracting(FieldProblem::field).containsExactly("applicantName", "postcode", "agreed");
    }

    @Test
    void checksTheCreditCodeOfALegalPerson() {
        answers.put("applicantKind", "legal-person");
        assertThat(problems()).extracting(FieldProblem::rule).containsExactly("identifier");

        answers.put("applicantId", IdentifierFixture.creditCode("91360702MA35XYJ12"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void asksForNothingThatIsHidden() {
        answers.put("noFood", true);
        List.of("area", "menu", "days").forEach(answers::remove);

        assertThat(problems()).isEmpty();
    }

    @Test
    void refusesAnAnswerToWhatIsHidden() {
        answers.put("noMenu", true);

        assertThat(problems()).containsExactly(new FieldProblem("menu", "hidden", "经营品种在所选情形下不需填写"));
    }

    @Test
    void refusesAnAnswerOfTheWrongKind() {
        assertThat(problemsUncleaned("area", "12.5")).contains("area type");
        assertThat(problemsUncleaned("applicantName", 12)).contains("applicantName type");
        assertThat(problemsUncleaned("days", "weekday")).contains("days type");
    }

    @Test
    void checksEveryRowOfAList() {
        Form post = FormFixture.ofPost("examine-stall");
        Map<String, Object> findings = Map.of(
                "findings",
                List.of(Map.of("material", "layout", "reason", "缺少尺寸"), Map.of("material", "layout", "note", "x")));

        assertThat(post.check(post.clean(findings), FormFixture.ON_A_DAY))
                .containsExactly(
                        new FieldProblem("findings[1].reason", "required", "问题第2行：问题说明必须填写"),
                        new FieldProblem("findings[1].note", "unknown", "问题第2行：表单中没有此项：note"));
    }

    @Test
    void looksAtNoMoreRowsAndCellsThanSomebodyFillsIn() {
        Form post = FormFixture.ofPost("examine-stall");
        Map<String, String> wide =
                IntStream.range(0, 201).boxed().collect(Collectors.toMap(column -> "cell" + column, column -> "x"));

        assertThat(post.check(Map.of("findings", Collections.nCopies(101, Map.of())), FormFixture.ON_A_DAY))
                .containsExactly(new FieldProblem("findings", "rows", "问题最多填写100行"));
        assertThat(post.check(Map.of("findings", List.of(wide)), FormFixture.ON_A_DAY))
                .containsExactly(new FieldProblem("findings[0]", "type", "问题第1行格式不正确"));
    }

    @Test
    void refusesAListThatIsNone() {
        Form post = FormFixture.ofPost("examine-stall");

        assertThat(post.check(Map.of("findings", "layout"), FormFixture.ON_A_DAY))
                .containsExactly(new FieldProblem("findings[0]", "type", "问题第1行格式不正确"));
    }

    private List<FieldProblem> problems() {
        Form form = FormFixture.applied("open-a-stall");
        return form.check(form.clean(answers), FormFixture.ON_A_DAY);
    }

    private List<String> problemsUncleaned(String field, Object answer) {
        return FormFixture.applied("open-a-stall").check(Map.of(field, answer), FormFixture.ON_A_DAY).stream()
                .map(problem -> problem.field() + " " + problem.rule())
                .toList();
    }
}
