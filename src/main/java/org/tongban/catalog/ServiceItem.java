package org.tongban.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One service item as its implementation list entry (实施清单) describes it.
 *
 * @param basicCode code in the national list; null where it is not known
 * @param implementationCode code of this organ's entry, 31 places; null where it is not known
 * @param type kind of administrative act as in the national list, such as 行政许可
 * @param procedure key of the law its procedure follows; null in versions that were published before entries named it
 * @param organ the organ that decides
 * @param level level of the organ that handles it in this hall: 国家, 省, 市, 县 or 乡
 * @param commitment null where notified commitment is not offered
 * @param inspection null where nobody looks at the place
 * @param safety the provision that shows that the licence directly concerns public safety, people's health or the safety of
 *     life and property (行政许可法 第七十八条、第七十九条); null where none does
 * @param steps the flow as the guide prints it, in order
 * @param separation the duties that different people do in one case; empty where one person may do all of it
 */
public record ServiceItem(
        String key,
        String version,
        LocalDate effectiveFrom,
        @Nullable LocalDate repealedOn,
        @Nullable String basicCode,
        @Nullable String implementationCode,
        String name,
        String type,
        @Nullable String procedure,
        ItemKind kind,
        List<ApplicantKind> targets,
        String organ,
        String level,
        List<Basis> basis,
        Limits limits,
        List<String> conditions,
        List<Material> materials,
        @Nullable Commitment commitment,
        @Nullable Inspection inspection,
        List<SpecialProcedure> specialProcedures,
        @Nullable Basis safety,
        List<FlowStep> steps,
        List<Duty> separation,
        Channels channels,
        Visits visits,
        Result result,
        Fees fees,
        Remedies remedies,
        Contact contact,
        Contact supervision,
        List<String> commonMistakes,
        List<Question> questions)
        implements Offering {

    public ServiceItem {
        targets = List.copyOf(targets);
        basis = List.copyOf(basis);
        conditions = List.copyOf(conditions);
        materials = List.copyOf(materials);
        specialProcedures = List.copyOf(specialProcedures);
        steps = List.copyOf(steps);
        separation = List.copyOf(separation);
        commonMistakes = List.copyOf(commonMistakes);
        questions = List.copyOf(questions);
    }

    @Override
    public int promisedDays() {
        return limits.promised();
    }

    @Override
    public int statutoryDays() {
        CitedLimit statutory = limits.statutory();
        return statutory == null ? 0 : statutory.workingDays();
    }

    /** Returns the listed material with this code. */
    public Optional<Material> material(String code) {
        return materials.stream()
                .filter(material -> material.code().equals(code))
                .findFirst();
    }
}
