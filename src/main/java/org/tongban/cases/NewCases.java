package org.tongban.cases;

import java.time.Clock;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Enters new cases, and what is required of them. */
@Component
class NewCases {

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
    Case add(CaseOpening opening, int promisedDays, int statutoryDays) {
        return cases.save(new Case(opening, new Schedule(clock.instant(), promisedDays, statutoryDays)));
    }

    /** Enters what the lists ask for. */
    void add(Collection<CaseMaterial> asked) {
        materials.saveAll(asked);
    }
}
