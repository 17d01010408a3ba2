package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tongban.Hall;
import org.tongban.cases.CaseState;
import org.tongban.cases.register.Case;

/**
 * One restaurant's one-thing on its way through the hall.
 *
 * @param number the case of the one-thing
 */
record Restaurant(Hall hall, String number) {

    static final String REGISTRATION = "individual-business-registration";
    static final String FOOD = "food-business-licence";
    static final String FIRE = "fire-safety-check";
    static final String SIGN = "outdoor-advertising-permit";
    static final String DELIVER = "UserTask_Deliver";
    static final String DRAINAGE = "drainage-permit";

    /** Applies with a public gathering place, a sign and no commitment. */
    static Restaurant applies(Hall hall) {
        return applies(hall, answers -> {});
    }

    static Restaurant applies(Hall hall, Consumer<Map<String, Object>> changes) {
        return new Restaurant(hall, hall.receives("open-a-restaurant", Set.of(), changes));
    }

    static Restaurant appliesWithout(Hall hall, String material) {
        return appliesWithout(hall, material, answers -> {});
    }

    static Restaurant appliesWithout(Hall hall, String material, Consumer<Map<String, Object>> changes) {
        return new Restaurant(hall, hall.receives("open-a-restaurant", Set.of(material), changes));
    }

    Restaurant isAccepted() {
        return windowSays(Map.of("acceptOutcome", "accepted"));
    }

    Restaurant isTolerated() {
        return windowSays(Map.of("acceptOutcome", "tolerated", "promiseGiven", true));
    }

    Restaurant isToldWhatToCorrect() {
        return isToldToCorrect("food-premises-layout");
    }

    Restaurant isToldToCorrect(String... materials) {
        List<Map<String, String>> findings = Stream.of(materials)
                .map(material -> Map.of("material", material, "reason", "没有标明备餐间"))
                .toList();
        return windowSays(Map.of("acceptOutcome", "corrections", "findings", findings));
    }

    Restaurant windowSays(Map<String, Object> conclusion) {
        hall.does("window", number, "UserTask_CheckMaterials", conclusion);
        return this;
    }

    /** Food and sign are examined by their departments; fire safety is looked at on site only. */
    Restaurant isExamined() {
        examine(FOOD);
        examine(SIGN);
        return this;
    }

    void examine(String item) {
        hall.does(
                "examiner",
                child(item),
                "UserTask_ExamineMaterials",
                Map.of("conclusion", "pass", "opinion", "材料真实完整"));
    }

    /** Two inspectors look at the place once, for food and fire. */
    Restaurant isVisited() {
        visit("inspector", FOOD, FIRE);
        visit("inspector2", FOOD, FIRE);
        return this;
    }

    void visit(String inspector, String... items) {
        hall.does(inspector, number, "UserTask_InspectJointly", Map.of("findings", found("pass", items)));
    }

    static List<Map<String, String>> found(String finding, String... items) {
        return List.of(items).stream()
                .map(item -> Map.of("item", item, "finding", finding, "record", "现场情况与" + item + "的材料一致"))
                .toList();
    }

    /** Two inspectors look at the place for this item only. */
    void inspectAlone(String item) {
        for (String inspector : List.of("inspector", "inspector2")) {
            hall.does(inspector, child(item), "UserTask_InspectOnSite", Map.of("finding", "pass", "record", "布局与图纸一致"));
        }
    }

    void review(String item) {
        hall.does("reviewer", child(item), "UserTask_Review", Map.of("conclusion", "pass", "opinion", "同意"));
    }

    void approve(String... items) {
        for (String item : items) {
            review(item);
            hall.does("head", child(item), "UserTask_Decide", Map.of("decision", "approved"));
        }
    }

    void reject(String item) {
        reject(item, "设置位置遮挡消防登高面");
    }

    void reject(String item, String reason) {
        review(item);
        hall.does(
                "head",
                child(item),
                "UserTask_Decide",
                Map.of("decision", "rejected", "rejectionGround", "unmet-conditions", "reason", reason));
    }

    /** Hands over what is ready: the result of each item by itself, or all of them with the one-thing. */
    void isDelivered() {
        Stream.concat(hall.children(number).stream().map(Case::number), Stream.of(number))
                .filter(one -> hall.openTasks(one).contains(DELIVER))
                .forEach(this::deliver);
    }

    void deliver(String one) {
        hall.does("issuer", one, DELIVER, Map.of("deliveryMethod", "window", "recipient", "李红英"));
    }

    /** The applicant would rather come once than have the results as they come. */
    static void together(Map<String, Object> answers) {
        answers.put("handOver", "together");
    }

    String child(String item) {
        return hall.child(number, item);
    }

    Case the(String item) {
        return hall.the(child(item));
    }

    CaseState state() {
        return hall.the(number).state();
    }

    CaseState state(String item) {
        return the(item).state();
    }

    /** Asserts that so many items ended in this way, told why, and that nothing runs on. */
    void assertEnded(CaseState state, int items) {
        assertThat(hall.children(number))
                .filteredOn(child -> child.state() == state)
                .hasSize(items)
                .allMatch(child -> child.reason().isPresent())
                .allSatisfy(child -> assertThat(hall.running(child.number())).isEmpty());
        assertThat(hall.running(number)).isEmpty();
    }
}
