package org.tongban.catalog.entry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.law.Basis;
import org.tongban.catalog.entry.law.Commitment;
import org.tongban.catalog.entry.law.Inspection;
import org.tongban.catalog.entry.law.ItemBasis;
import org.tongban.catalog.entry.law.Limits;
import org.tongban.catalog.entry.law.Owed;
import org.tongban.catalog.entry.law.SpecialProcedure;
import org.tongban.catalog.entry.law.StatutoryLimit;
import org.tongban.catalog.entry.material.Material;
import org.tongban.catalog.entry.procedure.Remedy;
import org.tongban.form.ApplicantKind;

/**
 * One service item as its implementation list entry (实施清单) describes it.
 *
 * @param basicCode code in the national list; null where it is not known
 * @param implementationCode code of this organ's entry, 31 places; null where it is not known
 * @param type kind of administrative act as in the national list, such as 行政许可
 * @param procedure key of the law its procedure follows; null in versions that were published before entries named it
 * @param acts when it is decided in other words of its procedure, the first that fits; empty where it never is
 * @param addressee null where papers are addressed to whoever applies
 * @param jointly null where nobody else has to apply with the applicant
 * @param organ the organ that decides
 * @param level level of the organ that handles it in this hall: 国家, 省, 市, 县 or 乡
 * @param commitment null where notified commitment is not offered
 * @param inspection null where nobody looks at the place
 * @param safety the provision that shows that the licence directly concerns public safety, people's health or the safety of
 *     life and property (行政许可法 第七十八条、第七十九条); null where none does
 * @param owedInstead what is owed by whoever needs no licence; null where the law asks for nothing
 * @param steps the flow as the guide prints it, in order
 * @param ownRemedies ways to contest that are its own, beside those of its procedure; what versions published before
 *     entries named a procedure said of remedies is no longer read
 * @param separation the duties that different people do in one case; empty where one person may do all of it
 * @param amendments what its versions put right, the last one first
 */
@JsonIgnoreProperties("remedies")
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
        List<Act> acts,
        ItemKind kind,
        List<ApplicantKind> targets,
        @Nullable Addressee addressee,
        @Nullable JointParty jointly,
        String organ,
        String level,
        List<ItemBasis> basis,
        Limits limits,
        List<String> conditions,
        List<Material> materials,
        @Nullable Commitment commitment,
        @Nullable Inspection inspection,
        List<SpecialProcedure> specialProcedures,
        @Nullable Basis safety,
        @Nullable Owed owedInstead,
        List<FlowStep> steps,
        List<Duty> separation,
        Channels channels,
        Visits visits,
        Result result,
        Fees fees,
        List<Remedy> ownRemedies,
        Contact contact,
        Contact supervision,
        List<String> commonMistakes,
        List<Question> questions,
        List<Amendment> amendments)
        implements Offering {

    public ServiceItem {
        acts = acts == null ? List.of() : List.copyOf(acts);
        ownRemedies = ownRemedies == null ? List.of() : List.copyOf(ownRemedies);
        targets = List.copyOf(targets);
        basis = List.copyOf(basis);
        conditions = List.copyOf(conditions);
        materials = List.copyOf(materials);
        specialProcedures = List.copyOf(specialProcedures);
        steps = List.copyOf(steps);
        separation = List.copyOf(separation);
        commonMistakes = List.copyOf(commonMistakes);
        questions = List.copyOf(questions);
        amendments = List.copyOf(amendments);
    }

    @Override
    public List<Basis> provisions() {
        return basis.stream().map(ItemBasis::provision).toList();
    }

    @Override
    public int promisedDays() {
        return limits.promised();
    }

    @Override
    public Optional<StatutoryLimit> statutory() {
        return Optional.ofNullable(limits.statutory());
    }

    /** Returns the listed material with this code. */
    public Optional<Material> material(String code) {
        return materials.stream()
                .filter(material -> material.code().equals(code))
                .findFirst();
    }
}
