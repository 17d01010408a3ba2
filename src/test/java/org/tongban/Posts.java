package org.tongban;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.tongban.engine.demo.People;

/** Plays the posts where they do the usual thing; for the unusual one there is {@link Hall#does}. */
@TestComponent
public class Posts {

    private static final String CHECK = "UserTask_CheckMaterials";
    private static final String DECIDE = "UserTask_Decide";
    private static final Map<String, Object> PASS = Map.of("conclusion", "pass", "opinion", "符合条件。");
    private static final Map<String, Object> SEEN = Map.of("finding", "pass", "record", "现场与图纸一致。");

    private final People people;

    Posts(People people) {
        this.people = people;
    }

    public void accept(String number) {
        window(number, Map.of("acceptOutcome", "accepted"));
    }

    public void acceptWithTolerance(String number) {
        window(number, Map.of("acceptOutcome", "tolerated", "promiseGiven", true));
    }

    public void acceptOnCommitment(String number) {
        window(number, Map.of("acceptOutcome", "committed", "commitmentSigned", true));
    }

    /** @param reasons by material code */
    public void askCorrections(String number, Map<String, String> reasons) {
        List<Map<String, String>> findings = reasons.entrySet().stream()
                .map(entry -> Map.of("material", entry.getKey(), "reason", entry.getValue()))
                .toList();
        window(number, Map.of("acceptOutcome", "corrections", "findings", findings));
    }

    public void refuse(String number) {
        window(
                number,
                Map.of("acceptOutcome", "refused", "refusalGround", "no-licence-needed", "reason", "本事项依法不需要取得许可。"));
    }

    public void refuseAsAnothers(String number) {
        window(
                number,
                Map.of(
                        "acceptOutcome", "refused",
                        "refusalGround", "not-this-organ",
                        "properOrgan", "市级的机关",
                        "reason", "不属于本级办理。"));
    }

    /** What the window fills in where one material is not in order after the corrections. */
    public static Map<String, Object> stillWrong(String material, String reason) {
        return Map.of(
                "acceptOutcome",
                "refused",
                "refusalGround",
                "still-incomplete",
                "findings",
                List.of(Map.of("material", material, "reason", reason)));
    }

    public void examine(String number) {
        people.complete("examiner", number, "UserTask_ExamineMaterials", PASS);
    }

    /** Two inspectors look at the place. */
    public void inspect(String number) {
        inspect("inspector", number);
        inspect("inspector2", number);
    }

    public void inspect(String inspector, String number) {
        people.complete(inspector, number, "UserTask_InspectOnSite", SEEN);
    }

    public void review(String number) {
        people.complete("reviewer", number, "UserTask_Review", PASS);
    }

    public void approve(String number) {
        people.complete("head", number, DECIDE, Map.of("decision", "approved"));
    }

    public void reject(String number, String reason) {
        people.complete(
                "head",
                number,
                DECIDE,
                Map.of("decision", "rejected", "rejectionGround", "unmet-conditions", "reason", reason));
    }

    public void deliver(String number) {
        people.complete("issuer", number, "UserTask_Deliver", Map.of("deliveryMethod", "window", "recipient", "申请人本人"));
    }

    /** @param found {@code yes}, or {@code no} without deceit where nothing is to be put right first */
    public void verify(String number, String found) {
        if (found.equals("no")) {
            findFalse(number, "false-commitment");
        } else {
            verify(number, Map.of("commitmentTrue", found));
        }
    }

    /** @param ground such as {@code fraud} */
    public void findFalse(String number, String ground) {
        verify(number, Map.of("commitmentTrue", "no", "revocationGround", ground));
    }

    private void verify(String number, Map<String, Object> found) {
        Map<String, Object> filledIn = new HashMap<>(found);
        filledIn.put("record", "到场核查，逐条核对承诺内容。");
        people.complete("verifier", number, "UserTask_VerifyCommitment", filledIn);
    }

    public void orderRectification(String number, int workingDays) {
        people.complete(
                "verifier",
                number,
                "UserTask_VerifyCommitment",
                Map.of("commitmentTrue", "rectify", "workingDays", workingDays, "record", "疏散门没有向外开启。"));
    }

    public void hear(String number) {
        people.complete(
                "verifier",
                number,
                "UserTask_RecordStatement",
                Map.of("statement", "made", "record", "3月5日到窗口陈述：已经联系施工。"));
    }

    public void revoke(String number) {
        people.complete(
                "head",
                number,
                "UserTask_DecideRevocation",
                Map.of("revocation", "revoked", "reason", "期满以后仍有三处不符合承诺。"));
    }

    public void keep(String number) {
        people.complete(
                "head", number, "UserTask_DecideRevocation", Map.of("revocation", "kept", "reason", "当事人已经证明符合承诺。"));
    }

    private void window(String number, Map<String, Object> filledIn) {
        people.complete("window", number, CHECK, filledIn);
    }
}
