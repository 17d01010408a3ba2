package org.tongban.catalog.source.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.source.Entry;
import org.tongban.catalog.source.Faults;
import org.tongban.catalog.source.YamlDocument;

/** Rules for a region's differences that their schema cannot tell: a region inherits and never diverges. */
public class RegionRules {

    private static final Pattern REGION = Pattern.compile("\\d{6}");

    private final YamlDocument region;
    private final List<? extends Entry<?>> entries;
    private final Faults faults;

    /** @param entries all items and one-things; empty where they could not be read */
    public RegionRules(YamlDocument region, List<? extends Entry<?>> entries) {
        this.region = region;
        this.entries = entries;
        this.faults = new Faults(region);
    }

    public Stream<String> faults() {
        String key = region.tree().path("key").asText();
        String folder = region.file().folder();
        faults.expect(key.equals(region.file().id()), "key", "与文件名不一致：" + key)
                .expect(REGION.matcher(folder).matches(), "key", "文件夹应为六位行政区划代码：" + folder)
                .expect(isDate("effectiveFrom"), "effectiveFrom", "没有这一天")
                .expect(isDate("repealedOn"), "repealedOn", "没有这一天");
        if (!entries.isEmpty()) {
            inherited(key);
        }
        return faults.found();
    }

    private void inherited(String key) {
        Optional<? extends Offering> entry = entries.stream()
                .filter(one -> one.key().equals(key))
                .map(Entry::offering)
                .findFirst();
        faults.expect(entry.isPresent(), "key", "没有此事项：" + key);
        entry.ifPresent(inherited -> faults.expect(
                region.tree().at("/limits/promised").asInt(0) <= inherited.promisedDays(),
                "limits.promised",
                "不得超过事项的承诺时限：" + inherited.promisedDays()));
    }

    private boolean isDate(String key) {
        try {
            LocalDate.parse(region.tree().path(key).asText("2000-01-01"));
            return true;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }
}
