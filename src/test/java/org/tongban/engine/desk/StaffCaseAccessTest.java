package org.tongban.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongban.Applicants;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.cases.CaseAccess;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.CaseRegister;

@HallTest
class StaffCaseAccessTest {

    private static final String RULES = "food-safety-rules-list";

    @Autowired
    Hall hall;

    @Autowired
    Applicants applicants;

    @Autowired
    CaseAccess access;

    @Autowired
    CaseRegister register;

    @Autowired
    JdbcTemplate database;

    @Test
    void opensACaseToThePostItWaitsForAndToAdministrators() {
        String number = hall.receives("outdoor-advertising-permit");

        assertThat(access.maySee("window", number)).isTrue();
        assertThat(access.maySee("admin", number)).isTrue();
        assertThat(access.maySee("examiner", number)).isFalse();
        assertThat(access.maySee("nobody", number)).isFalse();
    }

    /** As an account may be called from before such names were refused. */
    @Test
    void opensNoCaseToWhoIsCalledAsTheRegisterCallsItself() {
        String number = hall.receives("outdoor-advertising-permit");
        database.update("insert into act_id_user (id_, rev_) values ('applicant', 1)");
        database.update(
                "insert into act_id_tenant_member (id_, tenant_id_, user_id_) values ('own', '360702', 'applicant')");
        try {
            assertThat(access.maySee("applicant", number)).isFalse();
        } finally {
            database.update("delete from act_id_tenant_member where id_ = 'own'");
            database.update("delete from act_id_user where id_ = 'applicant'");
        }
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
    void opensTheWholeOfAOneThingToThePostThatHasAnItemButNotTheOtherItems() {
        String bundle = hall.receives("open-a-restaurant");
        hall.does("window", bundle, "UserTask_CheckMaterials", Map.of("acceptOutcome", "accepted"));

        assertThat(access.maySee("examiner", hall.child(bundle, "food-business-licence")))
                .isTrue();
        assertThat(access.maySee("examiner", bundle)).isTrue();
        assertThat(access.maySee("examiner", hall.child(bundle, "individual-business-registration")))
                .isFalse();
    }

    @Test
    void opensTheItemsOfAOneThingToWhoHasAcceptedTheWhole() {
        String bundle = hall.receives("open-a-restaurant");
        hall.does("window", bundle, "UserTask_CheckMaterials", Map.of("acceptOutcome", "accepted"));

        assertThat(access.maySee("window", hall.child(bundle, "fire-safety-check")))
                .isTrue();
    }

    @Test
    void opensACaseThatAwaitsAMaterialToEveryClerkOfTheWindow() {
        String number = awaitsTheRules();

        assertThat(access.maySee("window", number)).isTrue();
        assertThat(access.maySee("head", number)).isFalse();
        assertThat(register.awaitingMaterials(List.of("360702"), 100))
                .filteredOn(awaited -> awaited.subject().number().equals(number))
                .singleElement()
                .satisfies(awaited -> {
                    assertThat(awaited.due()).isEqualTo(LocalDate.of(2026, 3, 9));
                    assertThat(awaited.materials())
                            .extracting(CaseMaterial::code)
                            .containsExactly(RULES);
                });
        assertThat(register.awaitingMaterials(List.of("360703"), 100))
                .noneMatch(awaited -> awaited.subject().number().equals(number));
    }

    @Test
    void shutsACaseToTheWindowOnceItsMaterialIsGood() {
        String number = awaitsTheRules();

        applicants.supply(number, RULES);
        hall.does("admin", number, "UserTask_CheckSupplied", Map.of("materialOk", "yes"));

        assertThat(access.maySee("window", number)).isFalse();
    }

    @Test
    void shutsACaseToTheWindowThatEndsBeforeItsMaterialHasCome() {
        String number = awaitsTheRules();

        applicants.withdraw(number);

        assertThat(access.maySee("window", number)).isFalse();
    }

    @Test
    void doesNotOpenACaseToTheWindowThatCountsAsAcceptedWithoutAMaterial() {
        String number = withoutTheRules();

        hall.timePassesUntil(number, "BoundaryEvent_NotAnswered");

        assertThat(register.materials(hall.the(number))).anyMatch(CaseMaterial::isOpen);
        assertThat(access.maySee("window", number)).isFalse();
    }

    @Test
    void knowsNoCaseThatIsNotRegistered() {
        assertThat(access.maySee("window", "20260302-00000-000000")).isFalse();
    }

    private String awaitsTheRules() {
        String number = withoutTheRules();
        hall.does(
                "admin", number, "UserTask_CheckMaterials", Map.of("acceptOutcome", "tolerated", "promiseGiven", true));
        return number;
    }

    private String withoutTheRules() {
        return hall.receives("food-business-licence", Set.of(RULES), answers -> {});
    }
}
