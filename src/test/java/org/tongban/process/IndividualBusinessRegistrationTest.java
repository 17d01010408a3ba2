package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Applicants;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.CaseState;
import org.tongban.document.content.DocumentKind;
import org.tongban.form.IdentifierFixture;

/** Registered on the spot, by rule where form alone is checked, else by the window. */
@HallTest
class IndividualBusinessRegistrationTest {

    private static final String REGISTRATION = "individual-business-registration";
    private static final String LEASE = "premises-lease";
    private static final String RULE = "材料齐全、本人申请、经营范围无须事先批准，即时登记";

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Applicants applicants;

    @Autowired
    Archive archive;

    @Test
    void closesAfterAnInstantApprovalByARuleThatIsKept() {
        String number = hall.receives(REGISTRATION);

        posts.accept(number);

        assertThat(hall.passed(number))
                .contains("BusinessRuleTask_InstantApproval", "ServiceTask_Approve")
                .doesNotContain("UserTask_DecideOnTheSpot");
        assertThat(hall.the(number).instantRule()).contains(RULE);
        assertThat(archive.acts(number)).contains("即时核准规则");
        assertThat(archive.paper(number, DocumentKind.APPROVAL)).contains("登记通知书", RULE);
        assertThat(archive.papers(number)).endsWith(DocumentKind.APPROVAL, DocumentKind.LICENCE);
        posts.deliver(number);
        assertThat(archive.ends(REGISTRATION, number)).containsExactly("EndEvent_Closed");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void closesAfterTheWindowApprovedAnAgentsApplication() {
        String number = atTheWindow(IndividualBusinessRegistrationTest::byAgent);

        decide(number, Map.of("decision", "approved"));
        posts.deliver(number);

        assertThat(archive.ends(REGISTRATION, number)).containsExactly("EndEvent_Closed");
        assertThat(hall.the(number).instantRule()).isEmpty();
        assertThat(archive.acts(number)).contains("决定准予");
    }

    @Test
    void isDecidedByTheWindowWhenTheBusinessNeedsAPriorApproval() {
        String number = atTheWindow(answers -> answers.put("preApproval", true));

        decide(number, Map.of("decision", "approved"));

        assertThat(hall.the(number).state()).isEqualTo(CaseState.ISSUED);
    }

    @Test
    void isDecidedByTheWindowWhenItCountsAsAcceptedWithoutAMaterial() {
        String number = hall.receives(REGISTRATION, Set.of(LEASE), answers -> {});

        hall.timePassesUntil(number, "BoundaryEvent_NotAnswered");

        assertThat(hall.openTasks(number)).containsExactly("UserTask_DecideOnTheSpot");
        assertThat(hall.the(number).instantRule()).isEmpty();
    }

    @Test
    void endsRejected() {
        String number = atTheWindow(IndividualBusinessRegistrationTest::byAgent);

        decide(
                number,
                Map.of("decision", "rejected", "rejectionGround", "unmet-conditions", "reason", "授权委托书没有载明代理权限。"));

        assertThat(archive.ends(REGISTRATION, number)).containsExactly("EndEvent_Rejected");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.REJECTED);
        assertThat(archive.paper(number, DocumentKind.REJECTION)).contains("授权委托书没有载明代理权限。", "行政复议");
        assertThat(archive.papers(number)).doesNotContain(DocumentKind.LICENCE);
    }

    @Test
    void endsRefused() {
        String number = hall.receives(REGISTRATION);

        posts.refuseAsAnothers(number);

        assertThat(archive.ends(REGISTRATION, number)).containsExactly("EndEvent_Refused");
    }

    @Test
    void endsWhenTheCorrectionIsOverdue() {
        String number = hall.receives(REGISTRATION, Set.of(LEASE), answers -> {});
        posts.askCorrections(number, Map.of(LEASE, "没有提交房屋租赁合同"));

        hall.timePassesUntil(number, "BoundaryEvent_CorrectionOverdue");

        assertThat(archive.ends(REGISTRATION, number)).containsExactly("EndEvent_CorrectionOverdue");
    }

    @Test
    void endsWithdrawnBeforeTheWindowDecides() {
        String number = atTheWindow(IndividualBusinessRegistrationTest::byAgent);

        applicants.withdraw(number);

        assertThat(archive.ends(REGISTRATION, number)).containsExactly("EndEvent_Withdrawn");
        assertThat(hall.openTasks(number)).isEmpty();
    }

    private String atTheWindow(Consumer<Map<String, Object>> changes) {
        String number = hall.receives(REGISTRATION, Set.of(), changes);
        posts.accept(number);
        assertThat(hall.openTasks(number)).containsExactly("UserTask_DecideOnTheSpot");
        return number;
    }

    private void decide(String number, Map<String, Object> filledIn) {
        hall.does("window", number, "UserTask_DecideOnTheSpot", filledIn);
    }

    static void byAgent(Map<String, Object> answers) {
        answers.put("agent", true);
        answers.put("agentName", "黄晓燕");
        answers.put("agentId", IdentifierFixture.citizenNumber("36070219920415002"));
        answers.put("agentPhone", "13707970055");
    }
}
