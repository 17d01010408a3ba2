package org.tongban.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseAccess;
import org.tongban.cases.ledger.LedgerEntry;
import org.tongban.cases.office.IdentityLooks;
import org.tongban.cases.register.Applicant;
import org.tongban.cases.register.CaseRegister;
import org.tongban.engine.demo.People;

@HallTest
class DocumentCheckersTest {

    private static final String SIGN = "outdoor-advertising-permit";
    private static final List<String> OTHERS =
            List.of("examiner", "inspector", "reviewer", "head", "verifier", "designer", "legal", "board");

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    People people;

    @Autowired
    CaseAccess access;

    @Autowired
    CaseRegister register;

    @Autowired
    IdentityLooks looks;

    @Autowired
    IdentityService identity;

    @Test
    void letsTheWindowCompareWhileItChecksAndTheIssuerWhileItHandsOver() {
        String number = hall.receives(SIGN);
        assertThat(access.comparingDocuments("window", number)).contains(new Actor("window", "王芳", "窗口受理岗"));
        assertThat(access.comparingDocuments("issuer", number)).isEmpty();

        posts.accept(number);
        assertThat(access.comparingDocuments("window", number)).isEmpty();
        posts.examine(number);
        posts.review(number);
        posts.approve(number);

        assertThat(access.comparingDocuments("issuer", number)).contains(new Actor("issuer", "孙丽", "出件岗"));
        assertThat(access.comparingDocuments("window", number)).isEmpty();
        posts.deliver(number);
        assertThat(access.comparingDocuments("issuer", number)).isEmpty();
    }

    @Test
    void letsNoOtherPostCompare() {
        String number = hall.receives(SIGN);
        assertThat(OTHERS)
                .allMatch(person -> access.comparingDocuments(person, number).isEmpty());
        posts.accept(number);
        assertThat(OTHERS)
                .allMatch(person -> access.comparingDocuments(person, number).isEmpty());
        assertThat(access.comparingDocuments("window", "20260302-00000-000000")).isEmpty();
    }

    @Test
    void leavesItToTheColleagueWhoHasTakenTheTask() {
        String number = hall.receives(SIGN);
        people.take("window", number, "UserTask_CheckMaterials");
        var colleague = identity.newUser("window2");
        identity.saveUser(colleague);
        identity.createMembership("window2", "window");
        try {
            assertThat(access.comparingDocuments("window2", number)).isEmpty();
            assertThat(access.comparingDocuments("window", number)).isPresent();
        } finally {
            identity.deleteUser("window2");
        }
    }

    @Test
    void saysThatAnAdministratorActsForThePost() {
        String number = hall.receives(SIGN);
        assertThat(access.comparingDocuments("admin", number)).map(Actor::post).contains("管理员代窗口受理岗");
    }

    @Test
    void writesTheLookIntoTheLedger() {
        String number = hall.receives(SIGN);
        looks.note(number, access.comparingDocuments("window", number).orElseThrow(), " 申请人到场 ");

        LedgerEntry entry = register.ledger(number).get(register.ledger(number).size() - 1);
        assertThat(List.of(entry.actor(), entry.actorName(), entry.post(), entry.act(), entry.note()))
                .containsExactly("window", "王芳", "窗口受理岗", "查看证件号码", "申请人到场");
    }

    /** Whoever opens the case reads each of them. */
    @Test
    void letsAPersonLookTwentyTimesADay() {
        String number = hall.receives(SIGN);
        Actor clerk = access.comparingDocuments("window", number).orElseThrow();
        for (int i = 1; i <= 20; i++) {
            looks.note(number, clerk, "核对第" + i + "份");
        }

        assertThatThrownBy(() -> looks.note(number, clerk, "再看一次")).hasMessageContaining("已经查看20次证件号码");
        hall.openOn(Hall.FIRST_DAY.plusDays(2));
        looks.note(number, clerk, "再看一次");
    }

    @Test
    void takesForAPersonWhoAppliesOnAFormForPersons() {
        Applicant applicant = hall.the(hall.receives("open-a-restaurant")).applicant();

        assertThat(applicant.isOrganisation()).isFalse();
        assertThat(applicant.shownId()).contains("****");
    }

    @Test
    void showsPostsACompanysCodeInFull() {
        String number = hall.receives("food-business-licence");
        Applicant applicant = hall.the(number).applicant();

        assertThat(applicant.isOrganisation()).isTrue();
        assertThat(applicant.shownId()).isEqualTo(applicant.idNumber());
    }
}
