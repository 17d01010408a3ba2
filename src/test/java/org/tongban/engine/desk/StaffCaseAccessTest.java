package org.tongban.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.cases.CaseAccess;

@HallTest
class StaffCaseAccessTest {

    @Autowired
    Hall hall;

    @Autowired
    CaseAccess access;

    @Test
    void opensACaseToThePostItWaitsForAndToAdministrators() {
        String number = hall.receives("outdoor-advertising-permit");

        assertThat(access.maySee("window", number)).isTrue();
        assertThat(access.maySee("admin", number)).isTrue();
        assertThat(access.maySee("examiner", number)).isFalse();
        assertThat(access.maySee("nobody", number)).isFalse();
    }

    @Test
    void staysOpenToWhoHasWorkedOnIt() {
        String number = hall.receives("outdoor-advertising-permit");
        hall.does("window", number, "UserTask_CheckMaterials", Map.of("acceptOutcome", "accepted"));

        assertThat(access.maySee("window", number)).isTrue();
        assertThat(access.maySee("examiner2", number)).isTrue();
    }

    @Test
    void opensTheItemsOfAOneThingToThePostThatHasTheWhole() {
        String bundle = hall.receives("open-a-restaurant");
        String item = hall.child(bundle, "food-business-licence");

        assertThat(access.maySee("window", item)).isTrue();
        assertThat(access.maySee("head", item)).isFalse();
    }

    @Test
    void knowsNoCaseThatIsNotRegistered() {
        assertThat(access.maySee("window", "20260302-00000-000000")).isFalse();
    }
}
