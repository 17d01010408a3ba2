package org.tongban.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One service item as its implementation list entry (实施清单) describes it.
 *
 * @param type kind of administrative act as in the national list, such as 行政许可
 * @param organ the organ that decides
 * @param commitment null where notified commitment is not offered
 * @param inspection null where nobody looks at the place
 */
public record ServiceItem(
        String key,
        String version,
        LocalDate effectiveFrom,
        String name,
        String type,
        ItemKind kind,
        List<ApplicantKind> targets,
        String organ,
        List<Basis> basis,
        Limits limits,
        List<String> conditions,
        List<Material> materials,
        @Nullable Commitment commitment,
        @Nullable Inspection inspection,
        Result result,
        Fees fees,
        Remedies remedies)
        implements Offering {

    public ServiceItem {
        targets = List.copyOf(targets);
        basis = List.copyOf(basis);
        conditions = List.copyOf(conditions);
        materials = List.copyOf(materials);
    }

    @Override
    public int promisedDays() {
        return limits.promised();
    }

    @Override
    public int statutoryDays() {
        return limits.statutory().workingDays();
    }

    /** Returns the listed material with this code. */
    public Optional<Material> material(String code) {
        return materials.stream()
                .filter(material -> material.code().equals(code))
                .findFirst();
    }
}
