package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Applicants;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.CaseState;
import org.tongban.document.content.DocumentKind;

/** A new restaurant is examined and looked at; a renewal without changes may be had on commitment. */
@HallTest
class FoodBusinessLicenceTest {

    private static final String FOOD = "food-business-licence";
    private static final String LAYOUT = "food-premises-layout";
    private static final String RULES = "food-safety-rules-list";

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Applicants applicants;

    @Autowired
    Archive archive;

    @Test
    void closesWhenTheLicenceIsDelivered() {
        String number = readyToDecide();

        posts.approve(number);
        posts.deliver(number);

        assertThat(archive.ends(FOOD, number)).containsExactly("EndEvent_Closed");
        assertThat(archive.ends("inspect", number)).containsExactly("EndEvent_Inspected");
        assertThat(archive.ends("supply-missing-material", number)).isEmpty();
        assertThat(archive.papers(number))
                .containsExactly(
                        DocumentKind.RECEIPT, DocumentKind.ACCEPTANCE, DocumentKind.APPROVAL, DocumentKind.LICENCE);
        assertThat(archive.paper(number, DocumentKind.LICENCE)).contains("食品经营许可证", "客家味道餐厅", "2031年3月1日");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void awaitsVerificationOfARenewalOnCommitment() {
        String number = hall.receives(FOOD, Set.of(), FoodBusinessLicenceTest::renewUnchanged);

        posts.acceptOnCommitment(number);
        posts.approve(number);
        posts.deliver(number);

        assertThat(archive.ends(FOOD, number)).containsExactly("EndEvent_AwaitingVerification");
        assertThat(archive.ends("inspect", number)).isEmpty();
        assertThat(hall.openTasks(number)).containsExactly("UserTask_VerifyCommitment");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.ISSUED);
    }

    @Test
    void endsRejectedWhenTheMissingMaterialNeverComes() {
        String number = hall.receives(FOOD, Set.of(RULES), answers -> {});
        posts.acceptWithTolerance(number);
        posts.examine(number);
        posts.inspect(number);

        hall.timePassesUntil(number, "BoundaryEvent_MaterialOverdue");
        posts.review(number);
        posts.reject(number, "没有补交保证食品安全的规章制度目录清单。");

        assertThat(archive.ends(FOOD, number)).containsExactly("EndEvent_Rejected");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.REJECTED);
    }

    @Test
    void endsRejected() {
        String number = readyToDecide();

        posts.reject(number, "加工间生熟未分开。");

        assertThat(archive.ends(FOOD, number)).containsExactly("EndEvent_Rejected");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.REJECTED);
    }

    @Test
    void endsRefused() {
        String number = hall.receives(FOOD);

        posts.refuse(number);

        assertThat(archive.ends(FOOD, number)).containsExactly("EndEvent_Refused");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.REFUSED);
    }

    @Test
    void endsWhenTheCorrectionIsOverdue() {
        String number = hall.receives(FOOD, Set.of(LAYOUT), answers -> {});
        posts.askCorrections(number, Map.of(LAYOUT, "没有提交经营场所布局图"));

        hall.timePassesUntil(number, "BoundaryEvent_CorrectionOverdue");

        assertThat(archive.ends(FOOD, number)).containsExactly("EndEvent_CorrectionOverdue");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.LAPSED);
    }

    @Test
    void endsWithdrawn() {
        String number = hall.receives(FOOD);

        applicants.withdraw(number);

        assertThat(archive.ends(FOOD, number)).containsExactly("EndEvent_Withdrawn");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.WITHDRAWN);
    }

    private String readyToDecide() {
        String number = hall.receives(FOOD);
        posts.accept(number);
        posts.examine(number);
        posts.inspect(number);
        posts.review(number);
        return number;
    }

    private static void renewUnchanged(Map<String, Object> answers) {
        answers.put("applicationType", "renewal");
        answers.put("foodLicenceNumber", "JY23607020012345");
        answers.put("conditionsUnchanged", true);
        answers.put("foodCommitment", true);
    }
}
