package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.ledger.SupervisionEntry;
import org.tongban.cases.ledger.SupervisionKind;
import org.tongban.document.content.DocumentKind;

/** The result is made and handed over within the hall's five working days; the law allows ten (行政许可法 第四十四条). */
@HallTest
class IssueTest {

    private static final String REGISTRATION = "individual-business-registration";
    private static final LocalDate FIFTH_WORKING_DAY = LocalDate.of(2026, 3, 9);

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Archive archive;

    @Test
    void endsDeliveredByPost() {
        String number = decided();

        hall.does(
                "issuer",
                number,
                "UserTask_Deliver",
                Map.of("deliveryMethod", "post", "recipient", "张建国", "trackingNumber", "1234567890123"));

        assertThat(archive.ends("issue", number)).containsExactly("EndEvent_Delivered");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.CLOSED);
        assertThat(hall.the(number).schedule().closedAt()).isPresent();
        assertThat(archive.acts(number)).endsWith("制作结果文书", "邮寄", "办结");
        assertThat(archive.papers(number)).endsWith(DocumentKind.LICENCE);
    }

    @Test
    void wantsATrackingNumberForThePost() {
        String number = decided();

        assertThatThrownBy(() -> hall.does(
                        "issuer", number, "UserTask_Deliver", Map.of("deliveryMethod", "post", "recipient", "张建国")))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("邮件号码必须填写");

        assertThat(hall.the(number).state()).isEqualTo(CaseState.ISSUED);
    }

    @Test
    void isSupervisedWhenTheResultIsNotDeliveredInTime() {
        String number = decided();

        assertThat(hall.openTask(number, "UserTask_Deliver").getDueDate()).isEqualTo(Moments.endOf(FIFTH_WORKING_DAY));
        hall.timePassesUntil(number, "BoundaryEvent_DeliveryOverdue");

        assertThat(archive.ends("issue", number)).containsExactly("EndEvent_OverdueRecorded");
        assertThat(archive.supervision(number))
                .extracting(SupervisionEntry::kind, SupervisionEntry::post, SupervisionEntry::at)
                .containsExactly(tuple(
                        SupervisionKind.DELIVERY_OVERDUE,
                        "出件岗",
                        Moments.endOf(FIFTH_WORKING_DAY).toInstant()));
        posts.deliver(number);
        assertThat(archive.ends("issue", number))
                .containsExactlyInAnyOrder("EndEvent_OverdueRecorded", "EndEvent_Delivered");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void leavesAnItemsResultToItsOneThingWhereTheApplicantChoseSo() {
        String bundle = hall.receives("open-a-restaurant", Set.of(), Restaurant::together);

        posts.accept(bundle);

        String item = hall.child(bundle, REGISTRATION);
        assertThat(archive.ends("issue", item)).containsExactly("EndEvent_LeftToBundle");
        assertThat(archive.papers(item)).contains(DocumentKind.LICENCE);
        assertThat(hall.the(item).state()).isEqualTo(CaseState.ISSUED);
        assertThat(hall.openTasks(item)).isEmpty();
    }

    private String decided() {
        String number = hall.receives(REGISTRATION);
        posts.accept(number);
        return number;
    }
}
