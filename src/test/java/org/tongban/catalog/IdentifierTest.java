package org.tongban.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    private static final String CITIZEN = IdentifierFixture.citizenNumber("36070219900101001");
    private static final String CREDIT = IdentifierFixture.creditCode("91360702MA35XYJ12");

    @Test
    void acceptsTheExampleOfTheStandard() {
        assertThat(Identifier.problemOfCitizenNumber("11010519491231002X")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004", "005", "006", "007", "008", "009", "010"})
    void acceptsEveryCheckCharacterOfACitizenNumber(String sequence) {
        assertThat(Identifier.problemOfCitizenNumber(IdentifierFixture.citizenNumber("36070219900101" + sequence)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91360702MA35XYJ12", "12360700MB0A1B2C3", "52360000500012345", "93360702WUTRQPNML"})
    void acceptsCreditCodesOfSeveralDepartments(String first17) {
        assertThat(Identifier.problemOfCreditCode(IdentifierFixture.creditCode(first17)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "3607021990010100, 长度",
        "3607021990010100123, 长度",
        "36070219900101001x, 字符",
        "3607021990O1010017, 字符",
        "360702199002300016, 出生日期",
        "360702189912310016, 出生日期",
        "360702299901010016, 出生日期"
    })
    void namesTheRuleACitizenNumberBreaks(String number, String rule) {
        assertThat(Identifier.problemOfCitizenNumber(number))
                .hasValueSatisfying(problem -> assertThat(problem).contains(rule));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "91360702MA35XYJ1, 长度",
        "91360702MA35XYI123, 字符",
        "91360702MA35XYO123, 字符",
        "91360702MA35XYS123, 字符",
        "91360702MA35XYV123, 字符",
        "91360702MA35XYZ123, 字符",
        "91360702ma35xyj123, 字符",
        "9136070AMA35XYJ123, 字符"
    })
    void namesTheRuleACreditCodeBreaks(String code, String rule) {
        assertThat(Identifier.problemOfCreditCode(code))
                .hasValueSatisfying(problem -> assertThat(problem).contains(rule));
    }

    @Test
    void noticesAnyOtherCheckCharacter() {
        String citizen = CITIZEN.substring(0, 17);
        String credit = CREDIT.substring(0, 17);

        assertThat("0123456789X".chars().filter(c -> Identifier.problemOfCitizenNumber(citizen + (char) c)
                        .isEmpty()))
                .hasSize(1);
        assertThat("0123456789ABCDEFGHJKLMNPQRTUWXY".chars().filter(c -> Identifier.problemOfCreditCode(
                                credit + (char) c)
                        .isEmpty()))
                .hasSize(1);
        assertThat(Identifier.problemOfCreditCode(credit + (CREDIT.endsWith("0") ? "1" : "0")))
                .contains("统一社会信用代码校验码不正确");
    }

    @Test
    void acceptsSomeoneBornTodayButNobodyBornTomorrow() {
        String newborn = IdentifierFixture.citizenNumber("36070220250601001");

        assertThat(CitizenNumber.problemOf(newborn, LocalDate.of(2025, 6, 1))).isEmpty();
        assertThat(CitizenNumber.problemOf(newborn, LocalDate.of(2025, 5, 31))).contains("居民身份证号码中的出生日期无效");
    }

    @Test
    void takesTheStandardByTheKindOfApplicant() {
        assertThat(Identifier.problemOf("natural-person", CITIZEN)).isEmpty();
        assertThat(Identifier.problemOf("natural-person", CREDIT)).isPresent();
        assertThat(Identifier.problemOf("legal-person", CREDIT)).isEmpty();
        assertThat(Identifier.problemOf("legal-person", CITIZEN)).isPresent();
    }

    @Test
    void takesTheStandardByTheShapeWhenTheKindIsNotAsked() {
        assertThat(Identifier.problemOf(null, CITIZEN)).isEmpty();
        assertThat(Identifier.problemOf(null, "11010519491231002X")).isEmpty();
        assertThat(Identifier.problemOf(null, CREDIT)).isEmpty();
    }
}
