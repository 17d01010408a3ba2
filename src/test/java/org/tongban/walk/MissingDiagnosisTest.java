package org.tongban.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.supply.Promises;
import org.tongban.document.content.DocumentKind;

/** Whoever is poor enough is granted the guarantee whether ill or not (社会救助暂行办法 第九条、第十一条第三项). */
@HallTest
class MissingDiagnosisTest {

    private static final String AID = "minimum-living-guarantee";
    private static final String DIAGNOSIS = "serious-illness-diagnosis";

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Archive archive;

    @Autowired
    Walkers walkers;

    @Autowired
    Robot robot;

    @Autowired
    Promises promises;

    @Test
    void grantsWhatRestsOnTheIncomeAloneThoughThePromisedDiagnosisNeverCame() {
        hall.openOn(Walkers.DAY);
        Map<String, Object> ill = walkers.answers(AID)
                .filter(some -> Boolean.TRUE.equals(some.get("seriousIllness")))
                .findFirst()
                .orElseThrow();
        String number = walkers.apply(AID, ill, Set.of(DIAGNOSIS));
        posts.acceptWithTolerance(number);
        hall.timePassesUntil(number, "BoundaryEvent_MaterialOverdue");

        robot.plays(number, Map.of());

        assertThat(archive.state(number, DIAGNOSIS)).isEqualTo(MaterialState.OVERDUE);
        assertThat(archive.papers(number)).contains(DocumentKind.APPROVAL).doesNotContain(DocumentKind.REJECTION);
        assertThat(promises.consequence(hall.the(number))).startsWith("按照已有的材料和调查核实的情况作出决定");
    }
}
