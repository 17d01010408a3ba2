package org.tongban.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.form.IdentifierFixture.citizenNumber;
import static org.tongban.form.IdentifierFixture.creditCode;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongban.catalog.source.CatalogSource;
import org.tongban.form.Field;
import org.tongban.form.PersonalNumbers;

/** Every person's number on every form is masked, and no organisation's code. */
class PersonalNumbersTest {

    private static final Catalog CATALOG = Catalog.at(CatalogSource.CLASSPATH, (feel, facts) -> false);
    private static final Map<String, String> PERSONS = kinds("natural-person");
    private static final Map<String, String> COMPANIES = kinds("legal-person");

    @Test
    void includesEveryNumberThatCanOnlyBeAPersons() {
        assertThat(numbers("(身份证号码|身份号码)", "信用代码"))
                .hasSizeGreaterThan(40)
                .allMatch(field -> PersonalNumbers.includes(field, PERSONS))
                .allMatch(field -> PersonalNumbers.includes(field, COMPANIES));
    }

    @Test
    void includesNoNumberThatCanOnlyBeAnOrganisations() {
        assertThat(numbers("信用代码", "身份"))
                .hasSizeGreaterThan(10)
                .noneMatch(field -> PersonalNumbers.includes(field, PERSONS))
                .noneMatch(field -> PersonalNumbers.includes(field, COMPANIES));
    }

    @Test
    void goesByTheAnswerBesideItWhereANumberCanBeEither() {
        List<Field> either = numbers("身份证号码或统一社会信用代码", "^$");
        assertThat(either).extracting(Field::key).contains("applicantId", "transferorId", "mortgageeId");
        assertThat(either)
                .allMatch(field -> PersonalNumbers.includes(field, PERSONS))
                .allMatch(field -> PersonalNumbers.includes(field, Map.of()))
                .noneMatch(field -> PersonalNumbers.includes(field, COMPANIES));
    }

    @Test
    void masksInATextWhatMayBeAPersonsNumberAndLeavesACompanysCode() {
        String person = citizenNumber("36070219900101123");
        String foreigner = citizenNumber("91111119850101123");
        String misspelt = person.substring(0, 17) + (person.endsWith("1") ? "2" : "1");
        String company = creditCode("91360702060742183");
        assertThat(PersonalNumbers.maskedIn("委托人%s（外籍%s，曾写作%s），公司%s，账号360702199001011230001。"
                        .formatted(person, foreigner, misspelt, company)))
                .contains("3607**********", "9111**********", company, "360702199001011230001")
                .doesNotContain(person, foreigner, misspelt);
    }

    private static List<Field> numbers(String label, String unlike) {
        return Stream.concat(CATALOG.items().stream(), CATALOG.bundles().stream())
                .flatMap(offering -> CATALOG.form(offering.key()).fields().stream())
                .filter(field -> field.type().equals("textfield"))
                .filter(field -> field.label().matches(".*" + label + ".*")
                        && !field.label().matches(".*" + unlike + ".*"))
                .toList();
    }

    private static Map<String, String> kinds(String kind) {
        return Map.of("applicantKind", kind, "transferorKind", kind, "mortgageeKind", kind);
    }
}
