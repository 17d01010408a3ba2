package org.tongban.catalog.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tongban.catalog.source.InvalidCatalog;

/** What must hold for versions before they are published. */
final class NewVersions {

    private NewVersions() {}

    /** @throws InvalidCatalog if they begin too late, or do not fit with everything else on each day to come */
    static void require(List<Version> fresh, Shelf shelf, LocalDate today) {
        requireSoon(fresh, today.plusYears(1));
        List<String> faults = EachDay.faults(shelf.with(fresh), fresh, today);
        if (!faults.isEmpty()) {
            throw new InvalidCatalog(faults);
        }
    }

    /** A version cannot be taken back, and none may begin before it: a slip in the year would stop the entry for good. */
    private static void requireSoon(List<Version> fresh, LocalDate last) {
        List<String> faults = fresh.stream()
                .filter(version -> version.effectiveFrom().isAfter(last))
                .map(version ->
                        "%s：施行日期 %s 太远，最晚可以写 %s。".formatted(version.file().path(), version.effectiveFrom(), last))
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidCatalog(faults);
        }
    }

    /** Returns those of the versions that are not known yet. Throws {@link InvalidCatalog} if one contradicts what is known. */
    static List<Version> fresh(Versions known, Collection<Version> versions) {
        List<String> faults = new ArrayList<>();
        Function<Version, Optional<Version>> same =
                version -> known.find(version.key(), version.region(), version.version());
        versions.forEach(version -> same.apply(version)
                .filter(before -> !before.checksum().equals(version.checksum()))
                .ifPresent(before -> faults.add(changed(before, version))));
        List<Version> fresh = versions.stream()
                .filter(version -> same.apply(version).isEmpty())
                .toList();
        fresh.stream()
                .filter(known::isBehind)
                .forEach(version ->
                        faults.add(tooEarly(known.newest(version.place()).orElseThrow(), version)));
        if (!faults.isEmpty()) {
            throw new InvalidCatalog(faults);
        }
        return fresh;
    }

    private static String changed(Version before, Version now) {
        return "%s：内容（包括申请表和所用的材料库条目）已经改变，版本号仍是 %s，登记的校验和是 %s，文件的校验和是 %s。请换新的版本号并写明施行日期，或者恢复原来的内容。"
                .formatted(now.file().path(), now.version(), before.checksum(), now.checksum());
    }

    private static String tooEarly(Version newest, Version now) {
        return "%s：版本 %s 的施行日期 %s 早于已登记的版本 %s 的施行日期 %s。请写明不早于它的施行日期。"
                .formatted(
                        now.file().path(),
                        now.version(),
                        now.effectiveFrom(),
                        newest.version(),
                        newest.effectiveFrom());
    }
}
