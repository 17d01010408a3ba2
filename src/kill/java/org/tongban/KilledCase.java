package org.tongban;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** One case on its way through a hall whose server dies: applicant and posts repeat what was not answered. */
final class KilledCase {

    private static final Map<String, String> PASS = Map.of("conclusion", "pass", "opinion", "符合条件。");
    private static final Map<String, String> SEEN = Map.of("finding", "pass", "record", "现场与图纸一致。");
    private static final Step WINDOW = new Step("window", "UserTask_CheckMaterials", Map.of("acceptOutcome", "accepted"));
    private static final Step EXAMINER = new Step("examiner", "UserTask_ExamineMaterials", PASS);
    private static final Step REVIEWER = new Step("reviewer", "UserTask_Review", PASS);
    private static final Step HEAD = new Step("head", "UserTask_Decide", Map.of("decision", "approved"));
    private static final Step ISSUER = new Step("issuer", "UserTask_Deliver", Map.of("deliveryMethod", "online"));

    /** The steps of each item, in their order. */
    static final Map<String, List<Step>> WAYS = Map.of(
            "individual-business-registration",
            List.of(WINDOW, ISSUER),
            "outdoor-advertising-permit",
            List.of(WINDOW, EXAMINER, REVIEWER, HEAD, ISSUER),
            "food-business-licence",
            List.of(
                    WINDOW,
                    EXAMINER,
                    new Step("inspector", "UserTask_InspectOnSite", SEEN),
                    new Step("inspector2", "UserTask_InspectOnSite", SEEN),
                    REVIEWER,
                    HEAD,
                    ISSUER));

    record Step(String person, String task, Map<String, String> filledIn) {

        Map<String, Object> variables() {
            Map<String, Object> variables = new LinkedHashMap<>();
            filledIn.forEach((name, value) -> variables.put(name, Map.of("value", value, "type", "String")));
            return Map.of("variables", variables);
        }
    }

    private final StubbornLine line;
    private final String key;
    private final String offering;
    private final boolean delivered;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private String number = "";
    private String code = "";

    /**
     * @param key the applicant's own, different for each case
     * @param delivered false if the result stays at the hall, so that the case is open at the end
     */
    KilledCase(StubbornLine line, String key, String offering, boolean delivered) {
        this.line = line;
        this.key = key;
        this.offering = offering;
        this.delivered = delivered;
    }

    /** Goes the whole way; each of the server's answers is a promise that the aftermath is asked about. */
    void run() {
        apply();
        List<Step> way = WAYS.get(offering);
        way.subList(0, delivered ? way.size() : way.size() - 1).forEach(this::does);
    }

    private void apply() {
        JsonNode draft = line.send(line.post(line.to("/api/v1/applications"), Map.of("offering", offering)))
                .ok();
        String place = "/api/v1/applications/" + draft.get("id").asText();
        for (JsonNode listed : draft.get("materials")) {
            if (!listed.at("/material/fetched").asBoolean()) {
                String material = listed.at("/material/code").asText();
                files.put(material, pdf(material));
                line.send(line.put(line.to(place + "/materials/" + material), material, files.get(material)))
                        .ok();
            }
        }
        JsonNode receipt = line.send(
                        line.post(line.to(place + "/submission").header("Idempotency-Key", key), answers()))
                .ok();
        number = receipt.get("caseNumber").asText();
        code = receipt.get("queryCode").asText();
    }

    /** Whoever got no answer looks whether the own task is still there; if it is not, the step was done. */
    private void does(Step step) {
        boolean sent = false;
        boolean done = false;
        while (!done) {
            Optional<String> task = task(step, sent);
            if (task.isEmpty()) {
                requireSent(step, sent);
                return;
            }
            String place = "/engine-rest/task/" + task.get();
            line.send(line.post(line.as(step.person(), place + "/claim"), Map.of("userId", line.name(step.person()))))
                    .ok();
            sent = true;
            Optional<StubbornLine.Answer> answer =
                    line.once(line.post(line.as(step.person(), place + "/submit-form"), step.variables()));
            answer.ifPresent(StubbornLine.Answer::ok);
            done = answer.isPresent();
        }
    }

    private void requireSent(Step step, boolean sent) {
        if (!sent) {
            throw new AssertionError("%s finds no %s of %s".formatted(step.person(), step.task(), number));
        }
    }

    private Optional<String> task(Step step, boolean ownOnly) {
        String path = "/engine-rest/task?processInstanceBusinessKey=" + number;
        return line.read(line.as(step.person(), path), tasks -> StreamSupport.stream(tasks.spliterator(), false)
                .filter(task -> task.get("taskDefinitionKey").asText().equals(step.task()))
                .filter(task -> isFor(line.name(step.person()), task.get("assignee"), ownOnly))
                .map(task -> task.get("id").asText())
                .findFirst());
    }

    private static boolean isFor(String person, JsonNode assignee, boolean ownOnly) {
        return assignee.isNull() ? !ownOnly : assignee.asText().equals(person);
    }

    /** A file that no other case has, so that one that is lost is missed. */
    private byte[] pdf(String material) {
        return """
                %%PDF-1.4
                %% %s %s
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
                trailer <</Root 1 0 R>>
                %%%%EOF
                """.formatted(key, material).getBytes(StandardCharsets.US_ASCII);
    }

    private JsonNode answers() {
        try (InputStream sample = KilledCase.class.getResourceAsStream("/demo/" + offering + ".json")) {
            return new ObjectMapper().readTree(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String number() {
        return number;
    }

    String code() {
        return code;
    }

    /** @return the files that were taken, by material */
    Map<String, byte[]> files() {
        return files;
    }

    /** @return what cases of the same way have in common */
    String kind() {
        return offering + (delivered ? "" : ", not delivered");
    }

    boolean isOpen() {
        return !delivered;
    }
}
