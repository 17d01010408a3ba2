package org.tongban.cases.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongban.cases.Actor;
import org.tongban.cases.Channel;
import org.tongban.cases.StandingClock;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.supply.Tolerance;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.material.Material;
import org.tongban.files.StoredFile;

/** Takes applications in as the portal does, with a file for every material that is handed in. */
public class WindowFixture {

    private static final String REGION = "360702";

    private final Intake intake;
    private final CaseRegister register;
    private final Tolerance tolerance;
    private final Catalog catalog;
    private final StandingClock clock;

    WindowFixture(Intake intake, CaseRegister register, Tolerance tolerance, Catalog catalog, StandingClock clock) {
        this.intake = intake;
        this.register = register;
        this.tolerance = tolerance;
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * Applies.
     *
     * @param without codes of the materials that are missing; those that may come later are promised
     */
    public Case apply(String offering, Map<String, Object> answers, Set<String> without) {
        Draft draft = new Draft(Draft.newId(), offering, REGION, Channel.WEB, clock.instant());
        List<DraftMaterial> files = new ArrayList<>();
        List<String> promised = new ArrayList<>();
        for (Material asked : catalog.materialsFor(catalog.offering(offering), answers)) {
            if (without.contains(asked.code())) {
                promised.add(asked.code());
            } else if (!asked.fetched()) {
                files.add(new DraftMaterial(draft.id(), asked.code(), file(asked)));
            }
        }
        try {
            return register.get(intake.receive(draft, files, answers, promised, Actor.APPLICANT)
                    .caseNumber());
        } catch (InvalidApplication refused) {
            throw new AssertionError(offering + " " + refused.problems(), refused);
        }
    }

    /** Returns within how many working days what is missing must come in, by the table; 0 if it may not. */
    public int toleranceDays(Case subject) {
        List<CaseMaterial> open = register.materials(subject).stream()
                .filter(CaseMaterial::isOpen)
                .toList();
        return tolerance.of(subject, open).workingDays();
    }

    private static StoredFile file(Material asked) {
        return new StoredFile("0".repeat(64), asked.name() + ".pdf", "application/pdf", 1024L);
    }
}
