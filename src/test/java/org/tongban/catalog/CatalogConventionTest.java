package org.tongban.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Question;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.source.CatalogSource;
import org.tongban.form.ApplicantKind;
import org.tongban.form.Field;
import org.tongban.form.Meaning;
import org.tongban.form.TextKind;

/** Reads every item, one-thing and form of the project; a new one gets all rules for free. */
class CatalogConventionTest {

    @Test
    void theBenchmarksItemIsOneThatCanBeRead() {
        assertThatCode(() ->
                        Catalog.at(Path.of("src/benchmark/resources").toUri().toString(), (feel, facts) -> false))
                .doesNotThrowAnyException();
    }

    @Test
    void everyFileOfTheCatalogueKeepsTheRules() {
        assertThatCode(() -> Catalog.at(CatalogSource.CLASSPATH, (feel, facts) -> false))
                .doesNotThrowAnyException();
    }

    /** 行政许可法 第三十二条第一款第五项: what is complete is accepted, so the hall's order alone keeps no licence waiting. */
    @Test
    void aLicenceWaitsForWhatATextOrItsMaterialsAskForOnly() {
        Catalog catalog = Catalog.at(CatalogSource.CLASSPATH, (feel, facts) -> false);

        assertThat(catalog.bundles()).allSatisfy(bundle -> assertThat(bundle.items().stream()
                        .filter(place ->
                                !place.after().isEmpty() && place.requires().isEmpty())
                        .map(place -> catalog.item(place.key()))
                        .filter(item -> item.type().equals("行政许可"))
                        .filter(item -> item.materials().stream().allMatch(material -> material.producedBy() == null)))
                .isEmpty());
    }

    @Test
    void aNameOfOneCharacterIsAName() {
        assertThat(fields(field -> !field.type().equals("number") && field.format() == null)
                        .filter(field -> field.minLength() != null && field.minLength() < 4 && field.minLength() > 1))
                .isEmpty();
    }

    @Test
    void everyNumberOfAPersonAnOrganisationOrATelephoneSaysSo() {
        assertThat(fields(field -> field.label().matches(".*(身份证号码|身份号码|信用代码).*"))
                        .filter(field -> field.type().equals("textfield")))
                .isNotEmpty()
                .allMatch(field ->
                        field.meaning().kind() != null && field.meaning().kind().identifies());
        assertThat(fields(field -> field.label().endsWith("电话") && field.type().equals("textfield")))
                .isNotEmpty()
                .allMatch(field -> field.meaning().kind() == TextKind.PHONE);
    }

    @Test
    void whereOnlyPersonsApplyTheNumberIsAPersons() {
        Catalog catalog = Catalog.at(CatalogSource.CLASSPATH, (feel, facts) -> false);
        for (ServiceItem item : catalog.items()) {
            TextKind kind = catalog.form(item.key()).fields().stream()
                    .filter(field -> field.key().equals("applicantId"))
                    .map(field -> field.meaning().kind())
                    .findFirst()
                    .orElseThrow();
            assertThat(kind)
                    .as(item.key())
                    .isEqualTo(
                            item.targets().size() > 1
                                    ? TextKind.APPLICANT
                                    : item.targets().contains(ApplicantKind.NATURAL_PERSON)
                                            ? TextKind.PERSON
                                            : TextKind.ORGANISATION);
        }
    }

    @Test
    void everyDaySaysWhatItMayNotBeBeforeOrAfter() {
        assertThat(fields(field -> field.type().equals("datetime")))
                .isNotEmpty()
                .allMatch(field -> field.meaning().notBefore() != null
                        || field.meaning().notAfter() != null
                        || field.meaning().birthOf() != null);
    }

    /** A one-thing's applicant may be of fewer kinds than an item's. */
    @Test
    void aFactMeansTheSameInAOneThingAsInItsItems() {
        Catalog catalog = Catalog.at(CatalogSource.CLASSPATH, (feel, facts) -> false);
        for (Bundle bundle : catalog.bundles()) {
            Map<String, Meaning> merged =
                    catalog.form(bundle.key()).fields().stream().collect(Collectors.toMap(Field::key, Field::meaning));
            bundle.items().stream()
                    .flatMap(place -> catalog.form(place.key()).fields().stream())
                    .filter(field -> !field.key().equals("applicantId"))
                    .forEach(field -> assertThat(merged.get(field.key()))
                            .as(bundle.key() + " " + field.key())
                            .extracting(Meaning::kind, Meaning::notBefore, Meaning::notAfter)
                            .containsExactly(
                                    field.meaning().kind(),
                                    field.meaning().notBefore(),
                                    field.meaning().notAfter()));
        }
    }

    /** A condition or an answer may be all that somebody reads. */
    @Test
    void whatIsReadByItselfNamesTheLawItCites() {
        Pattern same = Pattern.compile("同(法|条例|细则|办法|规定|意见|通知)第");
        Catalog catalog = Catalog.at(CatalogSource.CLASSPATH, (feel, facts) -> false);
        assertThat(readByThemselves(catalog)).isNotEmpty().allSatisfy(text -> same.matcher(text)
                .results()
                .forEach(found -> assertThat(text.substring(0, found.start()).replaceAll("》[^》]*$", "》"))
                        .as(text)
                        .endsWith(found.group(1) + "》")));
    }

    private static Stream<String> readByThemselves(Catalog catalog) {
        Stream<String> items = catalog.items().stream().flatMap(item -> Stream.of(
                        item.conditions().stream(),
                        item.commonMistakes().stream(),
                        item.questions().stream().map(Question::answer))
                .flatMap(texts -> texts));
        Stream<String> bundles = catalog.bundles().stream()
                .flatMap(bundle -> Stream.concat(
                        bundle.commonMistakes().stream(),
                        bundle.questions().stream().map(Question::answer)));
        return Stream.concat(items, bundles);
    }

    private static Stream<Field> fields(Predicate<Field> wanted) {
        Catalog catalog = Catalog.at(CatalogSource.CLASSPATH, (feel, facts) -> false);
        return Stream.concat(catalog.items().stream(), catalog.bundles().stream())
                .flatMap(offering -> catalog.form(offering.key()).fields().stream())
                .filter(wanted);
    }
}
