package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.ledger.SupervisionEntry;
import org.tongban.cases.ledger.SupervisionKind;
import org.tongban.cases.term.TermSettings;
import org.tongban.document.content.DocumentKind;

/** The limits of an accepted case: yellow before, red after the promised one, reported after the statutory one. */
@HallTest
class LimitSupervisionTest {

    private static final String SIGN = "outdoor-advertising-permit";
    private static final String NEAR = "BoundaryEvent_PromisedLimitNear";
    private static final String PASSED = "BoundaryEvent_PromisedLimitPassed";
    private static final String STATUTORY = "BoundaryEvent_StatutoryLimitPassed";

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Archive archive;

    @Autowired
    TermSettings settings;

    @Test
    void turnsYellowTwoWorkingDaysBeforeThePromisedLimit() {
        String number = accepted();

        hall.timePassesUntil(number, NEAR);

        assertThat(settings.warningDays()).isEqualTo(2);
        assertThat(archive.ends("limit-supervision", number)).containsExactly("EndEvent_YellowRecorded");
        assertEntered(number, SupervisionKind.PROMISED_LIMIT_NEAR, "2026-03-12T00:00:00+08:00");
    }

    @Test
    void turnsRedAtTheEndOfThePromisedLimit() {
        String number = accepted();

        hall.timePassesUntil(number, PASSED);

        assertThat(archive.ends("limit-supervision", number)).containsExactly("EndEvent_RedRecorded");
        assertEntered(number, SupervisionKind.PROMISED_LIMIT_PASSED, "2026-03-16T23:59:59+08:00");
    }

    @Test
    void reportsACaseBeyondItsStatutoryLimit() {
        String number = accepted();

        hall.timePassesUntil(number, STATUTORY);

        assertThat(archive.ends("limit-supervision", number)).containsExactly("EndEvent_StatutoryOverdueRecorded");
        assertEntered(number, SupervisionKind.STATUTORY_LIMIT_PASSED, "2026-03-30T23:59:59+08:00");
    }

    @Test
    void namesThePostThatHoldsTheCase() {
        String number = accepted();
        posts.examine(number);
        posts.review(number);

        hall.timePassesUntil(number, NEAR);

        assertThat(archive.supervision(number))
                .extracting(SupervisionEntry::post)
                .containsExactly("决定岗");
        assertThat(archive.acts(number)).endsWith("督办");
    }

    @Test
    void endsSettledWithTheDecision() {
        String number = accepted();
        posts.examine(number);
        posts.review(number);

        posts.approve(number);

        assertThat(archive.ends("limit-supervision", number)).containsExactly("EndEvent_Settled");
        assertThatThrownBy(() -> hall.timer(number, PASSED)).hasMessageContaining("No timer");
        assertThat(archive.supervision(number)).isEmpty();
    }

    @Test
    void goesOnForAOneThingWhoseFirstItemIsApprovedInTheMomentOfItsAcceptance() {
        var restaurant = Restaurant.applies(hall).isAccepted();

        assertThat(hall.running(restaurant.child(Restaurant.REGISTRATION))).doesNotContain("limit-supervision");
        assertThat(hall.running(restaurant.number())).contains("limit-supervision");
        assertThat(hall.running(restaurant.child(Restaurant.FOOD))).contains("limit-supervision");
    }

    @Test
    void countsOverNationalDayAndItsMakeUpSaturday() {
        hall.openOn(LocalDate.of(2026, 9, 28));

        String number = accepted();

        assertLimits(number, LocalDate.of(2026, 10, 14), LocalDate.of(2026, 10, 16), LocalDate.of(2026, 10, 30));
    }

    @Test
    void countsOverSpringFestivalAndItsMakeUpSaturdays() {
        hall.openOn(LocalDate.of(2026, 2, 11));

        String number = accepted();

        assertLimits(number, LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 17));
    }

    @Test
    void countsARegistrationFromReceiptAndPromisesNothingBeyondItWhenAcceptanceComesLate() {
        String number = hall.receives(Restaurant.REGISTRATION, Set.of(), RestaurantAnswers::byAgent);
        LocalDate thirdWorkingDay = LocalDate.of(2026, 3, 5);
        hall.openOn(thirdWorkingDay);

        posts.accept(number);

        assertThat(hall.openTasks(number)).containsExactly("UserTask_DecideOnTheSpot");
        assertLimits(number, thirdWorkingDay, thirdWorkingDay, thirdWorkingDay);
        assertThat(archive.paper(number, DocumentKind.ACCEPTANCE))
                .contains("法定期限3个工作日，自收到申请之日（2026年3月2日）起计算", "2026年3月5日");
    }

    private String accepted() {
        String number = hall.receives(SIGN);
        posts.accept(number);
        return number;
    }

    private void assertEntered(String number, SupervisionKind kind, String at) {
        assertThat(archive.supervision(number))
                .extracting(SupervisionEntry::kind, SupervisionEntry::post, SupervisionEntry::at)
                .containsExactly(
                        tuple(kind, "审查岗", java.time.OffsetDateTime.parse(at).toInstant()));
    }

    private void assertLimits(String number, LocalDate yellow, LocalDate promised, LocalDate statutory) {
        assertThat(hall.timer(number, NEAR).getDuedate()).isEqualTo(Moments.startOf(yellow));
        assertThat(hall.timer(number, PASSED).getDuedate()).isEqualTo(Moments.endOf(promised));
        assertThat(hall.timer(number, STATUTORY).getDuedate()).isEqualTo(Moments.endOf(statutory));
    }
}
