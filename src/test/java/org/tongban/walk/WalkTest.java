package org.tongban.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Applicants;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.CaseState;
import org.tongban.cases.register.Case;
import org.tongban.catalog.entry.material.Material;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.document.content.DocumentKind;

/** Walks every item and every one-thing of the catalogue from its application to each of its ends. */
@HallTest
@Tag("walk")
class WalkTest {

    private static final Map<String, Object> REJECTED =
            Map.of("decision", "rejected", "rejectionGround", "unmet-conditions", "reason", "不符合条件。");
    private static final Map<String, Map<String, Object>> USUAL = Map.of();
    private static final Map<String, Map<String, Object>> REJECTING =
            Map.of("decide-on-the-spot", REJECTED, "decide", REJECTED);

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Applicants applicants;

    @Autowired
    Archive archive;

    @Autowired
    Walkers walkers;

    @Autowired
    Robot robot;

    @BeforeEach
    void everyEntryIsInForce() {
        hall.openOn(Walkers.DAY);
    }

    @ParameterizedTest
    @MethodSource("org.tongban.walk.Offerings#items")
    void givesTheResultOfAnItem(String item) {
        String number = apply(item);

        robot.plays(number, USUAL);

        assertGiven(number);
    }

    /** The card bears what the appointed institution found, not what was applied for. */
    @Test
    void printsTheAttestedKindAndGradeOfADisability() {
        String number = walkers.answers("disability-certificate")
                .filter(answers -> "visual".equals(answers.get("disabilityKind")))
                .findFirst()
                .map(answers -> accepted("disability-certificate", answers))
                .orElseThrow();

        robot.plays(number, USUAL);

        assertThat(archive.paper(number, DocumentKind.LICENCE))
                .contains("肢体残疾", "二级")
                .doesNotContain("视力残疾");
    }

    @ParameterizedTest
    @MethodSource("org.tongban.walk.Offerings#items")
    void rejectsAnItemWithReasons(String item) {
        String number = toAPersonsDecision(item);

        robot.plays(number, REJECTING);

        assertThat(hall.the(number).state()).isEqualTo(CaseState.REJECTED);
        assertThat(hall.the(number).reason()).contains("不符合条件。");
        assertThat(archive.papers(number)).contains(DocumentKind.REJECTION).doesNotContain(DocumentKind.LICENCE);
        assertThat(hall.running(number)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.tongban.walk.Offerings#instant")
    void approvesByRuleWhatFitsTheRule(String item) {
        String number = walkers.answers(item)
                .map(answers -> accepted(item, answers))
                .filter(one -> hall.the(one).instantRule().isPresent())
                .findFirst()
                .orElseThrow();

        robot.plays(number, USUAL);

        assertThat(hall.passed(number)).doesNotContain("UserTask_DecideOnTheSpot");
        assertGiven(number);
    }

    @ParameterizedTest
    @MethodSource("org.tongban.walk.Offerings#instant")
    void leavesToAPersonWhatDoesNotFitTheRule(String item) {
        String number = toAPersonsDecision(item);

        robot.plays(number, USUAL);

        assertThat(hall.passed(number)).contains("UserTask_DecideOnTheSpot");
        assertGiven(number);
    }

    @ParameterizedTest
    @MethodSource("org.tongban.walk.Offerings#tolerant")
    void waitsForAMissingMaterial(String item) {
        Tolerated tolerated = tolerated(item);

        applicants.supply(tolerated.number(), tolerated.missing());
        robot.plays(tolerated.number(), USUAL);

        assertGiven(tolerated.number());
    }

    @ParameterizedTest
    @MethodSource("org.tongban.walk.Offerings#owing")
    void rejectsWhenAMissingMaterialIsNotSupplied(String item) {
        String number = tolerated(item).number();

        hall.timePassesUntil(number, "BoundaryEvent_MaterialOverdue");
        assertThatThrownBy(() -> robot.plays(number, USUAL)).hasMessageContaining("没有在期限内补齐容缺的材料");
        robot.plays(number, REJECTING);

        assertThat(hall.the(number).state()).isEqualTo(CaseState.REJECTED);
        assertThat(archive.ends(item, number)).containsExactly("EndEvent_Rejected");
        assertThat(archive.papers(number)).endsWith(DocumentKind.REJECTION);
        assertThat(hall.running(number)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.tongban.walk.Offerings#committed")
    void verifiesACommitmentAfterwards(String item) {
        String number = walkers.apply(item, walkers.withCommitment(item), Set.of());

        posts.acceptOnCommitment(number);
        robot.plays(number, USUAL);

        assertThat(archive.ends(item, number)).contains("EndEvent_AwaitingVerification");
        assertGiven(number);
    }

    @ParameterizedTest
    @MethodSource("org.tongban.walk.Offerings#bundles")
    void givesTheResultsOfAllItems(String bundle) {
        givesAll(bundle, walkers.withMostItems(bundle));
    }

    @ParameterizedTest
    @MethodSource("org.tongban.walk.Offerings#bundles")
    void givesTheResultsOfTheFewestItems(String bundle) {
        givesAll(bundle, walkers.withFewestItems(bundle));
    }

    private void givesAll(String bundle, Map<String, Object> answers) {
        String number = walkers.apply(bundle, answers, Set.of());

        robot.plays(number, USUAL);

        assertGivenTogether(number, walkers.items(bundle, answers));
    }

    @ParameterizedTest
    @MethodSource("org.tongban.walk.Offerings#bundles")
    void endsWhenEverythingIsRejected(String bundle) {
        String number = walkers.apply(bundle, walkers.withMostItems(bundle), Set.of());

        robot.plays(number, REJECTING);

        assertThat(hall.the(number).state().isEnding()).isTrue();
        assertThat(hall.children(number)).extracting(Case::state).contains(CaseState.REJECTED);
        assertThat(hall.running(number)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.tongban.walk.Offerings#placed")
    void refusesToAccept(String offering) {
        String number = apply(offering);

        posts.refuseAsAnothers(number);

        assertThat(hall.the(number).state()).isEqualTo(CaseState.REFUSED);
        assertThat(archive.ends(offering, number)).containsExactly("EndEvent_Refused");
    }

    @ParameterizedTest
    @MethodSource("org.tongban.walk.Offerings#anywhere")
    void refusesToAcceptWhatIsStillIncomplete(String offering) {
        String number = apply(offering);
        String material = archive.anyMaterial(number);
        posts.askCorrections(number, Map.of(material, "看不清。"));
        applicants.correct(number, material);

        hall.does("window", number, "UserTask_CheckCorrections", Posts.stillWrong(material, "仍然看不清。"));

        assertThat(hall.the(number).state()).isEqualTo(CaseState.REFUSED);
        assertThat(archive.ends(offering, number)).containsExactly("EndEvent_Refused");
    }

    @ParameterizedTest
    @MethodSource("org.tongban.walk.Offerings#corrected")
    void endsWhenNothingIsCorrectedInTime(String offering) {
        String number = apply(offering);
        posts.askCorrections(number, Map.of(archive.anyMaterial(number), "看不清。"));

        hall.timePassesUntil(number, "BoundaryEvent_CorrectionOverdue");

        assertThat(hall.the(number).state()).isEqualTo(CaseState.LAPSED);
        assertThat(archive.ends(offering, number)).containsExactly("EndEvent_CorrectionOverdue");
    }

    @ParameterizedTest
    @MethodSource("org.tongban.walk.Offerings#all")
    void letsAnApplicantWithdraw(String offering) {
        String number = apply(offering);

        applicants.withdraw(number);

        assertThat(hall.the(number).state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(hall.running(number)).isEmpty();
    }

    private String apply(String offering) {
        return walkers.apply(offering, walkers.someAnswers(offering), Set.of());
    }

    private String accepted(String item, Map<String, Object> answers) {
        String number = walkers.apply(item, answers, Set.of());
        posts.accept(number);
        return number;
    }

    private String toAPersonsDecision(String item) {
        return walkers.answers(item)
                .map(answers -> accepted(item, answers))
                .filter(number -> hall.the(number).instantRule().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private record Tolerated(String number, String missing) {}

    private Tolerated tolerated(String item) {
        Tolerated tolerated = walkers.answers(item)
                .flatMap(
                        answers -> missing(item, answers)
                                .map(code -> new Tolerated(walkers.apply(item, answers, Set.of(code)), code))
                                .stream())
                .findFirst()
                .orElseThrow();
        posts.acceptWithTolerance(tolerated.number());
        return tolerated;
    }

    private Optional<String> missing(String item, Map<String, Object> answers) {
        return walkers.handedIn(item, answers).stream()
                .filter(Material::tolerable)
                .map(Material::code)
                .findFirst();
    }

    private void assertGiven(String number) {
        assertThat(hall.the(number).state()).isEqualTo(CaseState.CLOSED);
        Procedure procedure = walkers.procedure(number);
        assertThat(archive.papers(number).contains(DocumentKind.APPROVAL))
                .isEqualTo(procedure.paper(PaperKind.APPROVAL).isPresent());
        assertThat(archive.papers(number).contains(DocumentKind.LICENCE)).isEqualTo(procedure.licence());
        assertThat(hall.running(number)).isEmpty();
    }

    private void assertGivenTogether(String number, int items) {
        assertThat(hall.the(number).state()).isEqualTo(CaseState.CLOSED);
        assertThat(hall.children(number)).hasSize(items).allSatisfy(child -> assertGiven(child.number()));
        assertThat(hall.running(number)).isEmpty();
    }
}
