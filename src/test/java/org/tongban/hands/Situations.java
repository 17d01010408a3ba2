package org.tongban.hands;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestComponent;
import org.tongban.Applicants;
import org.tongban.Designers;
import org.tongban.Hall;
import org.tongban.Posts;
import org.tongban.engine.flow.RegisterSpeaks;
import org.tongban.form.IdentifierFixture;
import org.tongban.walk.Walkers;

/** Brings a case to where a post's form is filled in, so that the option in question is one that the law allows there. */
@TestComponent
public class Situations {

    private static final Set<String> GROUNDS = Set.of("false-commitment", "fraud");
    private static final String SIGN = "outdoor-advertising-permit";
    private static final String RENDERING = "outdoor-advertising-rendering";
    private static final String FOOD = "food-business-licence";
    private static final String RULES = "food-safety-rules-list";
    private static final String FIRE = "fire-safety-check";
    private static final String SHOP = "individual-business-registration";
    private static final LocalDate SOME_DAY = LocalDate.of(2027, 1, 4);

    private final Hall hall;
    private final Posts posts;
    private final Applicants applicants;
    private final Walkers walkers;
    private final Designers designers;
    private final RuntimeService runtime;
    private final RegisterSpeaks register;
    private final Map<String, Function<String, Situation>> byForm = Map.ofEntries(
            Map.entry("check-materials", this::materialsToCheck),
            Map.entry("check-corrections", this::correctionsToCheck),
            Map.entry("check-supplied", option -> suppliedToCheck()),
            Map.entry("decide-on-the-spot", option -> toDecideOnTheSpot()),
            Map.entry("examine", option -> new Situation("examiner", accepted(SIGN), "UserTask_ExamineMaterials")),
            Map.entry("assess-disability", option -> toAssess("disability-certificate")),
            Map.entry("assess-benefit", option -> toAssess("disability-living-allowance")),
            Map.entry("inspect", option -> toInspect()),
            Map.entry("joint-inspect", option -> toInspectJointly()),
            Map.entry("review", option -> new Situation("reviewer", examined(), "UserTask_Review")),
            Map.entry("decide", option -> new Situation("head", reviewed(), "UserTask_Decide")),
            Map.entry("deliver", option -> toDeliver()),
            Map.entry("verify-commitment", this::toVerify),
            Map.entry(
                    "record-statement", option -> new Situation("verifier", foundFalse(), "UserTask_RecordStatement")),
            Map.entry("decide-revocation", option -> toDecideRevocation()),
            Map.entry("start-special-procedure", option -> toArrange()),
            Map.entry("special-procedure-result", option -> toRecord()),
            Map.entry("review-change", this::changeToReview),
            Map.entry("report-change", option -> changeToReport()));

    Situations(
            Hall hall,
            Posts posts,
            Applicants applicants,
            Walkers walkers,
            Designers designers,
            RuntimeService runtime,
            RegisterSpeaks register) {
        this.hall = hall;
        this.posts = posts;
        this.applicants = applicants;
        this.walkers = walkers;
        this.designers = designers;
        this.runtime = runtime;
        this.register = register;
    }

    /** Somebody's open task of a case or a change. */
    record Situation(String person, String number, String task) {}

    /** @throws AssertionError for a form that nobody has been brought to yet */
    Situation of(PostFormWalk walk) {
        return Optional.ofNullable(byForm.get(walk.form()))
                .orElseThrow(() -> new AssertionError("How does a case come to the form " + walk.form() + "?"))
                .apply(walk.option());
    }

    private Situation toAssess(String item) {
        String number = walkers.apply(item, walkers.someAnswers(item), Set.of());
        posts.accept(number);
        return new Situation("examiner", number, "UserTask_ExamineMaterials");
    }

    private Situation materialsToCheck(String option) {
        return new Situation("window", received(option), "UserTask_CheckMaterials");
    }

    private Situation correctionsToCheck(String option) {
        String number = received(option);
        String code =
                switch (option) {
                    case "tolerated" -> RULES;
                    case "committed" -> "fire-commitment-letter";
                    case "not-acceptable" -> "account-transfer-application";
                    default -> RENDERING;
                };
        posts.askCorrections(number, Map.of(code, "没有盖章。"));
        applicants.correct(number, option.equals("tolerated") ? new String[0] : new String[] {code});
        return new Situation("window", number, "UserTask_CheckCorrections");
    }

    private String received(String option) {
        return switch (option) {
            case "tolerated" -> hall.receives(FOOD, Set.of(RULES), answers -> {});
            case "committed" -> hall.receives(FIRE, Set.of(), answers -> answers.put("applicantId", newcomer()));
            case "incomplete" -> some("property-transfer-registration");
            case "not-acceptable" -> some("power-account-transfer");
            default -> hall.receives(SIGN);
        };
    }

    /** What is incomplete is refused on the spot for some items only, and on other conditions where no law closes the list. */
    private String some(String item) {
        return walkers.apply(item, walkers.someAnswers(item), Set.of());
    }

    /** @return the code of an organisation that no test knows: a commitment found false bars whoever gave it */
    static String newcomer() {
        return IdentifierFixture.creditCode(
                "91360702MA%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000)));
    }

    private Situation suppliedToCheck() {
        String number = received("tolerated");
        posts.acceptWithTolerance(number);
        applicants.supply(number, RULES);
        return new Situation("window", number, "UserTask_CheckSupplied");
    }

    private Situation toDecideOnTheSpot() {
        String number = accepted(SHOP, answers -> answers.put("preApproval", true));
        return new Situation("window", number, "UserTask_DecideOnTheSpot");
    }

    private Situation toInspect() {
        String number = accepted(FOOD);
        posts.examine(number);
        return new Situation("inspector", number, "UserTask_InspectOnSite");
    }

    private Situation toInspectJointly() {
        return new Situation("inspector", accepted("open-a-restaurant"), "UserTask_InspectJointly");
    }

    private Situation toDeliver() {
        String number = reviewed();
        posts.approve(number);
        return new Situation("issuer", number, "UserTask_Deliver");
    }

    /** Where a commitment is false, the fire safety check is put right first; the food licence goes on to be revoked. */
    private Situation toVerify(String option) {
        String number =
                GROUNDS.contains(option) ? hall.receives(FOOD, Set.of(), Situations::renewed) : received("committed");
        posts.acceptOnCommitment(number);
        posts.approve(number);
        posts.deliver(number);
        return new Situation("verifier", number, "UserTask_VerifyCommitment");
    }

    private static void renewed(Map<String, Object> answers) {
        answers.put("applicantId", newcomer());
        answers.put("applicationType", "renewal");
        answers.put("foodLicenceNumber", "JY23607020012345");
        answers.put("conditionsUnchanged", true);
        answers.put("foodCommitment", true);
    }

    private String foundFalse() {
        String number = toVerify("false-commitment").number();
        posts.verify(number, "no");
        return number;
    }

    private Situation toDecideRevocation() {
        String number = foundFalse();
        posts.hear(number);
        return new Situation("head", number, "UserTask_DecideRevocation");
    }

    private Situation toArrange() {
        String number = accepted(SIGN);
        register.say(() -> runtime.startProcessInstanceByKey("special-procedure", number));
        return new Situation("examiner", number, "UserTask_ArrangeProcedure");
    }

    private Situation toRecord() {
        Situation arranging = toArrange();
        hall.does(
                "examiner",
                arranging.number(),
                arranging.task(),
                Map.of("procedure", "hearing", "workingDays", 5, "arrangement", "3月10日上午听证。"));
        return new Situation("examiner", arranging.number(), "UserTask_RecordResult");
    }

    /** Each walk changes an item of its own: only one change of an item is under way at a time. */
    private Situation changeToReview(String option) {
        String item = option.equals("approved") ? "water-account-transfer" : "gas-account-transfer";
        return new Situation("legal", proposed(item), "UserTask_ReviewLegality");
    }

    private Situation changeToReport() {
        String number = proposed("network-account-transfer");
        designers.passes("legal", number);
        designers.passes("board", number);
        return new Situation("designer", number, "UserTask_Report");
    }

    private String proposed(String item) {
        return designers.proposes("designer", Designers.entry(item, "99.0", SOME_DAY));
    }

    private String accepted(String offering) {
        return accepted(offering, answers -> {});
    }

    private String accepted(String offering, Consumer<Map<String, Object>> changes) {
        String number = hall.receives(offering, Set.of(), changes);
        posts.accept(number);
        return number;
    }

    private String examined() {
        String number = accepted(SIGN);
        posts.examine(number);
        return number;
    }

    private String reviewed() {
        String number = examined();
        posts.review(number);
        return number;
    }
}
