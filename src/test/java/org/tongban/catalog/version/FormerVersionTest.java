package org.tongban.catalog.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.catalog.CatalogFixture;
import org.tongban.catalog.source.CatalogFile;
import org.tongban.catalog.source.CatalogSource;
import org.tongban.catalog.source.EntryKind;
import org.tongban.catalog.source.InvalidCatalog;
import org.tongban.form.Conditions;
import org.tongban.form.FormFixture;

/** An entry that was published when its texts might be longer and its form might have other formats stops nobody's work on others. */
class FormerVersionTest {

    private static final String PERMIT = "stall-food-permit";
    private static final String LONG = "长".repeat(4001);
    private static final Conditions ANYTHING_HOLDS = FormFixture::anyNamedFactIsTrue;
    private static final Clock CLOCK = Clock.fixed(
            LocalDate.of(2026, 3, 2).atTime(12, 0).atZone(WorkingCalendar.ZONE).toInstant(), WorkingCalendar.ZONE);

    private final CatalogSource start = CatalogSource.at(CatalogFixture.SMALL);
    private final List<Version> versions = new CatalogReader(start, ANYTHING_HOLDS)
            .read().stream().map(FormerVersionTest::former).toList();
    private final Publishing publishing = new Publishing(new Shelf(null, versions), start, ANYTHING_HOLDS, CLOCK);
    private final Map<String, CatalogFile> files =
            publishing.files().stream().collect(Collectors.toMap(CatalogFile::path, Function.identity()));

    @Test
    void staysAsItIsWhenAnotherEntryIsPublished() {
        CatalogFile other = files.get(CatalogFixture.REGISTRATION);
        String renewed = other.text()
                .replaceFirst("version: .*", "version: \"9.0\"")
                .replaceFirst("effectiveFrom: .*", "effectiveFrom: 2026-04-01");

        assertThat(publishing.publish(List.of(new CatalogFile(other.path(), renewed))))
                .containsExactly("stall-registration");
    }

    @Test
    void isNotPublishedAgainAsItIs() {
        CatalogFile entry = files.get(CatalogFixture.FOOD_PERMIT);
        CatalogFile form = files.get("forms/apply/" + PERMIT + ".form");

        assertThatThrownBy(() -> publishing.renewals(List.of(entry)))
                .isInstanceOf(InvalidCatalog.class)
                .hasMessageContaining("文字太长");
        assertThatThrownBy(() -> publishing.renewals(List.of(form)))
                .isInstanceOf(InvalidCatalog.class)
                .hasMessageContaining(form.path());
    }

    private static Version former(Version version) {
        if (version.kind() != EntryKind.ITEM || !version.key().equals(PERMIT)) {
            return version;
        }
        CatalogFile entry = version.file();
        ObjectNode content = version.content();
        content.putArray("commonMistakes").add(LONG);
        return new Version(
                version.kind(),
                new CatalogFile(entry.path(), entry.text().replace("设备清单漏写数量", LONG)),
                content,
                version.form().text().replace("\"minLength\": 2,", "\"minLength\": 2, \"pattern\": \"^\\\\p{L}+$\","));
    }
}
