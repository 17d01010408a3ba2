package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Applicants;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.supply.Awaiting;
import org.tongban.cases.supply.Supplies;
import org.tongban.cases.term.TermKind;
import org.tongban.walk.Walkers;

/** Two items of a one-thing wait for what was tolerated as missing, each for its own and both for the lease. */
@HallTest
class SharedSupplyTest {

    private static final String WATER = "water-supply-hook-up";
    private static final String POWER = "power-supply-hook-up";
    private static final String LEASE = "premises-lease";
    private static final String LOADS = "load-list";
    private static final String CHECK = "UserTask_CheckSupplied";

    @Autowired
    Hall hall;

    @Autowired
    Walkers walkers;

    @Autowired
    Applicants applicants;

    @Autowired
    Posts posts;

    @Autowired
    TaskService tasks;

    @Autowired
    Supplies supplies;

    @Autowired
    Awaiting awaiting;

    @Autowired
    Archive archive;

    private String whole;
    private String water;
    private String power;

    @BeforeEach
    void acceptsBothWithTolerance() {
        hall.openOn(Walkers.DAY);
        Map<String, Object> answers = new HashMap<>(walkers.someAnswers("utilities-hook-up"));
        answers.keySet()
                .retainAll(Set.of(
                        "applicantKind", "applicantName", "applicantId", "phone", "address", "delivery", "handOver"));
        answers.putAll(
                Map.of("services", List.of("water", "power"), "premisesRight", "rented", "projectStage", "existing"));
        answers.putAll(
                Map.of("waterUse", "business", "waterSupplyKind", "permanent", "dailyWater", 5, "pipeDiameter", "25"));
        answers.putAll(
                Map.of("voltage", "high", "capacity", 100, "powerUse", "commercial", "requestedDate", "2027-03-01"));
        whole = walkers.apply("utilities-hook-up", answers, Set.of(LEASE, LOADS));
        hall.does(
                "window", whole, "UserTask_CheckMaterials", Map.of("acceptOutcome", "tolerated", "promiseGiven", true));
        water = hall.child(whole, WATER);
        power = hall.child(whole, POWER);
    }

    @Test
    void takesInAgainWhatOneItemHasNotFoundGood() {
        supply(LEASE, LOADS);
        finds(water, "yes");
        finds(power, "no");
        assertThat(hall.openTasks(power)).doesNotContain(CHECK);

        supply(LOADS);
        finds(power, "yes");

        assertThat(archive.state(whole, LOADS)).isEqualTo(MaterialState.CHECKED);
        assertThat(hall.openTasks(water)).doesNotContain(CHECK);
    }

    @Test
    void judgesASharedMaterialForEachItem() {
        supply(LEASE, LOADS);
        finds(power, "yes");
        finds(water, "no");

        assertThat(archive.state(whole, LEASE)).isEqualTo(MaterialState.TO_CORRECT);
        assertThat(awaiting.awaited(whole).orElseThrow().materials())
                .extracting(material -> material.code())
                .containsExactly(LEASE);
        assertThat(hall.the(power).schedule().lastDay(TermKind.TOLERANCE)).isPresent();
        supply(LEASE);
        finds(water, "yes");
        assertThat(archive.state(whole, LEASE)).isEqualTo(MaterialState.CHECKED);
    }

    @Test
    void goesOnWithTheItemWhoseWindowIsContentThoughTheOtherIsNot() {
        for (String inspector : List.of("inspector", "inspector2")) {
            hall.does(
                    inspector,
                    whole,
                    "UserTask_InspectJointly",
                    Map.of("findings", Restaurant.found("pass", WATER, POWER)));
        }
        supply(LEASE, LOADS);
        finds(water, "no");
        finds(power, "yes");

        hall.timePassesUntil(water, "BoundaryEvent_MaterialOverdue");
        assertThat(archive.state(whole, LEASE)).isEqualTo(MaterialState.OVERDUE);
        approves(power);
        assertThatThrownBy(() -> approves(water))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("没有在期限内补齐容缺的材料");
    }

    @Test
    void putsBeforeTheWindowWhatOneItemAwaitedThoughAnotherLacksSomething() {
        put(LEASE);
        supplies.submitSupplied(whole);

        assertThat(hall.openTasks(water)).contains(CHECK);
        assertThat(hall.openTasks(power)).doesNotContain(CHECK);
        assertThatThrownBy(() -> supplies.submitSupplied(whole)).hasMessageContaining("还没有补齐：");
        finds(water, "yes");
        supply(LOADS);
        assertThat(hall.openTasks(power)).contains(CHECK);
    }

    /** The other item's window has found in order what came in again for this one. */
    @Test
    void stillAsksForTheWordOfTheApplicantOnceAllIsIn() {
        supply(LEASE, LOADS);
        finds(power, "no");
        put(LEASE);
        put(LOADS);
        finds(water, "yes");

        assertThat(awaiting.awaited(whole).orElseThrow().materials()).isEmpty();
        supplies.submitSupplied(whole);
        assertThat(awaiting.awaited(whole)).isEmpty();
        assertThat(hall.openTasks(power)).contains(CHECK);
    }

    /** A clerk who has taken one item's check keeps nobody from another's. */
    @Test
    void takesInWhatNobodyLooksAt() {
        supply(LEASE, LOADS);
        claims(water);
        finds(power, "no");

        put(LOADS);
        put(LEASE);
        supplies.submitSupplied(whole);

        assertThat(hall.openTasks(power)).contains(CHECK);
    }

    @Test
    void keepsFromReplacingWhatAnItemLooksAt() {
        supply(LEASE, LOADS);
        claims(water);

        assertThatThrownBy(() -> put(LEASE)).hasMessageContaining("现在不需要补交或者更换");
    }

    /** What the window needs to look is none of the applicant's time. */
    @Test
    void leavesTheApplicantTheTimeThatTheWindowTook() {
        LocalDate due = hall.the(water).schedule().lastDay(TermKind.TOLERANCE).orElseThrow();
        hall.openOn(due);
        supply(LEASE, LOADS);
        hall.openOn(due.plusDays(1));

        finds(power, "no");

        LocalDate later = hall.the(power).schedule().lastDay(TermKind.TOLERANCE).orElseThrow();
        assertThat(later).isAfter(due.plusDays(1));
        assertThat(hall.timer(power, "BoundaryEvent_MaterialOverdue").getDuedate())
                .isEqualTo(Moments.endOf(later));
        supply(LEASE, LOADS);
        finds(power, "yes");
        assertThat(archive.acts(power)).contains("补交材料不合格", "补交材料合格").doesNotContain("未按期补交");
    }

    private void supply(String... codes) {
        applicants.supply(whole, codes);
    }

    private void put(String code) {
        applicants.handIn(whole, code);
    }

    private void finds(String item, String good) {
        hall.does(
                "window",
                item,
                CHECK,
                good.equals("yes") ? Map.of("materialOk", good) : Map.of("materialOk", good, "reason", "没有盖章。"));
    }

    private void claims(String item) {
        tasks.claim(hall.openTask(item, CHECK).getId(), "window");
    }

    private void approves(String item) {
        posts.review(item);
        posts.approve(item);
    }
}
