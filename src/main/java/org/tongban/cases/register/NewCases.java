package org.tongban.cases.register;

import java.time.Clock;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.tongban.cases.material.CaseMaterial;

/** Enters new cases, and what is required of them. */
@Component
public class NewCases {

    private final Cases cases;
    private final CaseMaterials materials;
    private final Clock clock;

    NewCases(Cases cases, CaseMaterials materials, Clock clock) {
        this.cases = cases;
        this.materials = materials;
        this.clock = clock;
    }

    /**
     * Enters a case, received now.
     *
     * @param promisedDays working days
     * @param statutoryDays working days; 0 where no law sets a limit
     */
    public Case add(CaseOpening opening, int promisedDays, int statutoryDays) {
        return cases.save(new Case(opening, new Schedule(clock.instant(), promisedDays, statutoryDays)));
    }

    /** Enters what the lists ask for. */
    public void add(Collection<CaseMaterial> asked) {
        materials.saveAll(asked);
    }
}
