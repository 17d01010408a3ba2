package org.tongban.workbench.flow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tongban.catalog.entry.law.Basis;

/**
 * What of an item's list entry its diagram depends on. Read leniently, so that a diagram can be drawn while the rest of the
 * entry is still being written.
 */
public record ItemFacts(JsonNode entry) {

    private static final String INSTANT = "系统自动";

    /** One step of the printed flow. */
    record Step(String name, String post, int days) {

        String due() {
            return Math.max(1, days) + "个工作日";
        }
    }

    String key() {
        return entry.path("key").asText();
    }

    String name() {
        return entry.path("name").asText();
    }

    boolean isLicence() {
        return type().equals("行政许可");
    }

    /** @return what is given or refused, as decisions and ends are named: 许可, 确认, 给付, 奖励 or 办理 */
    String given() {
        return switch (type()) {
            case "行政许可" -> "许可";
            case "行政确认" -> "确认";
            case "行政给付" -> "给付";
            case "行政奖励" -> "奖励";
            default -> "办理";
        };
    }

    public boolean isImmediate() {
        return entry.path("kind").asText().equals("immediate");
    }

    boolean hasCommitment() {
        return entry.path("commitment").isObject();
    }

    public boolean hasInspection() {
        return entry.path("inspection").isObject();
    }

    /** @return what is held outside the limits, such as 听证 */
    public List<String> specialProcedures() {
        return stream(entry.path("specialProcedures"))
                .map(procedure -> procedure.path("name").asText())
                .toList();
    }

    boolean isInstant() {
        return steps().stream().anyMatch(step -> step.post().equals(INSTANT));
    }

    public boolean hasTolerance() {
        return stream(entry.path("materials"))
                .anyMatch(material -> material.path("tolerable").asBoolean());
    }

    /** @return the documents and articles the item rests on */
    String cited() {
        return cited(entry);
    }

    static String cited(JsonNode entry) {
        return stream(entry.path("basis"))
                .map(basis -> new Basis(
                                basis.path("document").asText(),
                                basis.path("article").asText())
                        .cited())
                .collect(Collectors.joining("、"));
    }

    /** @return the first step of the printed flow done at this post */
    Optional<Step> stepAt(String post) {
        return steps().stream().filter(step -> step.post().equals(post)).findFirst();
    }

    /** @return the window's own decision, behind acceptance */
    Optional<Step> decisionAtWindow() {
        return steps().stream()
                .filter(step -> step.post().equals("窗口受理岗") && !step.name().contains("受理"))
                .findFirst();
    }

    private List<Step> steps() {
        return stream(entry.path("steps"))
                .map(step -> new Step(
                        step.path("name").asText(),
                        step.path("post").asText(),
                        step.path("workingDays").asInt()))
                .toList();
    }

    private String type() {
        return entry.path("type").asText();
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
