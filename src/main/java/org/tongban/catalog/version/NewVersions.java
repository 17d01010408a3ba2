package org.tongban.catalog.version;

import java.time.LocalDate;
import java.util.List;
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
}
