package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.cases.CaseState;

@HallTest
class OutdoorAdvertisingPermitTest {

    @Autowired
    Hall hall;

    @BeforeEach
    void open() {
        hall.openOn(Hall.FIRST_DAY);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void isAcceptedExaminedApprovedAndDelivered() {
        String number = hall.receives("outdoor-advertising-permit");

        hall.does("window", number, "UserTask_CheckMaterials", Map.of("acceptOutcome", "accepted"));
        hall.does("examiner", number, "UserTask_ExamineMaterials", Map.of("conclusion", "pass", "opinion", "符合规划"));
        hall.does("reviewer", number, "UserTask_Review", Map.of("conclusion", "pass", "opinion", "同意"));
        hall.does("head", number, "UserTask_Decide", Map.of("decision", "approved"));
        hall.does("issuer", number, "UserTask_Deliver", Map.of("deliveryMethod", "online"));

        assertThat(hall.passed(number)).contains("EndEvent_Accepted", "EndEvent_Approved", "EndEvent_Closed");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.CLOSED);
    }
}
