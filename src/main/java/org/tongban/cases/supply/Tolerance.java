package org.tongban.cases.supply;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.tongban.cases.Channel;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.trust.Credit;
import org.tongban.catalog.Decisions;
import org.tongban.catalog.entry.material.Material;

/** Whether an application may be accepted although materials are missing (容缺受理), by the decision table. */
@Service
public class Tolerance {

    private final Decisions decisions;
    private final Credit credit;

    Tolerance(Decisions decisions, Credit credit) {
        this.decisions = decisions;
        this.credit = credit;
    }

    /**
     * Asks the table before anybody has applied. What it says then is no decision: the window decides by what it finds. Whoever
     * types a number elsewhere than before the window is not known to be that person, so nothing that is known of it is told.
     *
     * @param channel by which it is applied
     * @param applicantId identifier of who applies; empty if not known
     * @param missing what is asked for and not there
     */
    public Terms terms(Channel channel, String applicantId, List<Material> missing) {
        long tolerable = missing.stream().filter(Material::tolerable).count();
        return terms(channel, applicantId, missing.size() - tolerable, tolerable);
    }

    /** Asks the table for a case, with what is open in it. */
    public Terms of(Case subject, List<CaseMaterial> open) {
        long tolerable = open.stream().filter(CaseMaterial::tolerable).count();
        return terms(subject.channel(), subject.applicant().idNumber(), open.size() - tolerable, tolerable);
    }

    private Terms terms(Channel channel, String applicantId, long main, long tolerable) {
        Map<String, Object> found = decisions.decide(
                "tolerance",
                Map.of(
                        "missingMain", (int) main,
                        "missingTolerable", (int) tolerable,
                        "creditGrade", channel == Channel.WINDOW ? credit.grade(applicantId) : Credit.UNKNOWN));
        return new Terms(
                Boolean.TRUE.equals(found.get("allowed")),
                ((Number) Objects.requireNonNull(found.get("workingDays"))).intValue(),
                String.valueOf(found.get("reason")));
    }

    /**
     * What the table says.
     *
     * @param allowed whether what is missing may come in after acceptance
     * @param workingDays within how many it must; 0 if it may not
     * @param reason in Chinese
     */
    public record Terms(boolean allowed, int workingDays, String reason) {}
}
