package org.tongban.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.form.number.PersonNumber;

class IdentifierTest {

    private static final String CITIZEN = IdentifierFixture.citizenNumber("36070219900101001");
    private static final String CREDIT = IdentifierFixture.creditCode("91360702MA35XYJ12");

    @Test
    void acceptsTheExampleOfTheStandard() {
        assertThat(person("11010519491231002X")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004", "005", "006", "007", "008", "009", "010"})
    void acceptsEveryCheckCharacterOfACitizenNumber(String sequence) {
        assertThat(person(IdentifierFixture.citizenNumber("36070219900101" + sequence)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91360702MA35XYJ12", "12360700MB0A1B2C3", "52360000500012345", "93360702WUTRQPNML"})
    void acceptsCreditCodesOfSeveralDepartments(String first17) {
        assertThat(organisation(IdentifierFixture.creditCode(first17))).isEmpty();
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
        assertThat(person(number))
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
        assertThat(organisation(code))
                .hasValueSatisfying(problem -> assertThat(problem).contains(rule));
    }

    @Test
    void noticesAnyOtherCheckCharacter() {
        String citizen = CITIZEN.substring(0, 17);
        String credit = CREDIT.substring(0, 17);

        assertThat("0123456789X".chars().filter(c -> person(citizen + (char) c).isEmpty()))
                .hasSize(1);
        assertThat("0123456789ABCDEFGHJKLMNPQRTUWXY".chars().filter(c -> organisation(credit + (char) c)
                        .isEmpty()))
                .hasSize(1);
        assertThat(organisation(credit + (CREDIT.endsWith("0") ? "1" : "0"))).contains("校验码不正确");
    }

    @Test
    void acceptsSomeoneBornTodayButNobodyBornTomorrow() {
        String newborn = IdentifierFixture.citizenNumber("36070220250601001");

        assertThat(PersonNumber.problemOf(newborn, LocalDate.of(2025, 6, 1))).isEmpty();
        assertThat(PersonNumber.problemOf(newborn, LocalDate.of(2025, 5, 31))).contains("其中的出生日期无效");
    }

    @Test
    void takesTheStandardByTheKindOfApplicant() {
        assertThat(applicant("natural-person", CITIZEN)).isEmpty();
        assertThat(applicant("natural-person", CREDIT)).isPresent();
        assertThat(applicant("legal-person", CREDIT)).isEmpty();
        assertThat(applicant("legal-person", CITIZEN)).isPresent();
    }

    @Test
    void takesEitherStandardWhenTheKindIsNotAsked() {
        assertThat(applicant(null, CITIZEN)).isEmpty();
        assertThat(applicant(null, "11010519491231002X")).isEmpty();
        assertThat(applicant(null, CREDIT)).isEmpty();
        assertThat(applicant(null, CREDIT.substring(0, 17) + "-")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"936840198506124567", "81000019900101001", "92184019991231002"})
    void takesAForeignersOrAResidentsNumberForAPersons(String number) {
        String whole = number.length() == 18 ? number : IdentifierFixture.citizenNumber(number);

        assertThat(person(whole)).isEmpty();
        assertThat(applicant("natural-person", whole)).isEmpty();
        assertThat(applicant(null, whole)).isEmpty();
        assertThat(person(whole.substring(0, 17) + (whole.endsWith("1") ? "2" : "1")))
                .contains("校验码不正确");
    }

    @Test
    void takesNoCreditCodeForAPersonEvenIfItIsAllDigits() {
        String digits = Stream.iterate(10, last -> last + 1)
                .map(last -> IdentifierFixture.creditCode("913607021990010" + last))
                .filter(code -> code.matches("\\d{18}"))
                .findFirst()
                .orElseThrow();

        assertThat(organisation(digits)).isEmpty();
        assertThat(person(digits)).isPresent();
    }

    @Test
    void readsBirthAndSexOutOfAPersonsNumber() {
        assertThat(PersonNumber.birth("11010519491231002X")).contains(LocalDate.of(1949, 12, 31));
        assertThat(PersonNumber.sex("11010519491231002X")).contains("female");
        assertThat(PersonNumber.sex(CITIZEN)).contains("male");
        assertThat(PersonNumber.sex("936840198506124567")).isEmpty();
        assertThat(PersonNumber.birth("one two")).isEmpty();
    }

    private static Optional<String> person(String number) {
        return Identifier.problemOf(TextKind.PERSON, null, number, LocalDate.of(2026, 3, 2));
    }

    private static Optional<String> organisation(String code) {
        return Identifier.problemOf(TextKind.ORGANISATION, null, code, LocalDate.of(2026, 3, 2));
    }

    private static Optional<String> applicant(@Nullable String kind, String number) {
        return Identifier.problemOf(TextKind.APPLICANT, kind, number, LocalDate.of(2026, 3, 2));
    }
}
