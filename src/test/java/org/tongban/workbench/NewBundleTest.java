package org.tongban.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a designer gets who puts items together to a one-thing on the command line. */
class NewBundleTest {

    private static final String KEY = "open-a-stall";

    @TempDir
    Path folder;

    Workbench designer;

    @BeforeEach
    void hasItems() {
        designer = new Workbench(folder);
        designer.item("register", "摊贩登记", "--kind", "immediate");
        designer.item("food", "食品摊贩备案", "--inspection", "--commitment");
        designer.item("fire", "消防检查", "--inspection");
        designer.item("sign", "招牌设置许可");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sign:register",
                "food:register,fire:register,sign:register",
                "food:register,fire:food,sign:fire",
                "food:register,sign:food+fire",
                "sign:register+food,fire:food",
            })
    void keepsEveryRuleInAnyOrder(String order) {
        List<String> options = new ArrayList<>(List.of("--items", "register,food,fire,sign"));
        if (!order.isEmpty()) {
            options.addAll(List.of("--after", order));
        }

        designer.bundle(KEY, "摆摊“一件事”", options.toArray(String[]::new));

        assertThat(designer.check()).isEqualTo("全部符合规则。");
        entry("- {key: sign", "- {when: 'agent = true', key: sign");
        entry("- {key: food", "- {when: 'agent = true', key: food");
        redraw();
        assertThat(designer.check()).isEqualTo("全部符合规则。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "food:register,fire:register,sign:register,water:food+fire,gas:food",
                "food:register,fire:register,water:sign,gas:sign",
                "food:register,fire:food,sign:fire,water:sign,gas:water",
                "food:register,fire:register,sign:food,water:fire,gas:sign+water",
            })
    void fitsSixItemsOnOnePage(String order) {
        designer.item("water", "用水报装", "--type", "公共服务", "--inspection");
        designer.item("gas", "用气报装", "--type", "公共服务", "--inspection");

        designer.bundle(KEY, "摆摊“一件事”", "--items", "register,food,fire,sign,water,gas", "--after", order);

        assertThat(designer.check()).isEqualTo("全部符合规则。");
    }

    @Test
    void mergesTheFormsSoThatEachFactIsAskedOnce() {
        designer.bundle(KEY, "摆摊“一件事”", "--items", "register,food,fire,sign");

        assertThat(designer.catalog().form(KEY).fields())
                .extracting(field -> field.key())
                .doesNotHaveDuplicates()
                .contains("applicantId", "registerMatter", "foodMatter", "foodCommitment", "signMatter");
    }

    @Test
    void callsAnItemByAsMuchOfItsNameAsItsBoxHolds() {
        designer.item("road", "设置占道摊点及在城市建筑物、设施旁边摆放桌椅许可");

        designer.bundle(KEY, "摆摊“一件事”", "--items", "register,road");

        assertThat(Bpmn.readModelFromFile(folder.resolve("processes/bundle/" + KEY + ".bpmn")
                                .toFile())
                        .getModelElementsByType(CallActivity.class))
                .extracting(CallActivity::getName)
                .contains("摊贩登记", "设置占道摊点及在城市建…");
        assertThat(designer.check()).isEqualTo("全部符合规则。");
    }

    @Test
    void runsItemsSideBySideWhereNothingOrdersThem() {
        designer.bundle(KEY, "摆摊“一件事”", "--items", "register,sign");

        assertThat(before("register")).doesNotContain("sign");
        assertThat(before("sign")).doesNotContain("register");
        assertThat(flow()).contains("parallelGateway");
    }

    @Test
    void runsItemsOneBehindTheOtherWhereTheirOrderSaysSo() {
        designer.bundle(
                KEY, "摆摊“一件事”", "--items", "register,food,fire,sign", "--after", "food:register,sign:food+fire");

        assertThat(before("sign")).contains("food", "fire", "register");
        assertThat(before("food")).contains("register").doesNotContain("fire");
        assertThat(before("fire")).doesNotContain("register", "food");
    }

    @Test
    void endsTheOneThingWhenTheFirstItemThatAllElseRestsOnIsNotGranted() {
        designer.bundle(KEY, "摆摊“一件事”", "--items", "register,sign", "--after", "sign:register");

        assertThat(flow()).contains("${decision != 'approved'}", "concludeBundle", "首个事项未准予");
    }

    @Test
    void looksAtThePlaceOnceForAllItemsThatInspectAtTheSameTime() {
        designer.bundle(KEY, "摆摊“一件事”", "--items", "register,food,fire", "--after", "food:register,fire:register");

        assertThat(flow()).contains("calledElement=\"joint-inspect\"", "${jointInspection}");
        assertThat(before("joint-inspect")).contains("register").doesNotContain("food", "fire");
    }

    @Test
    void sendsNobodyTogetherWhereOneInspectionWaitsForTheOther() {
        designer.bundle(KEY, "摆摊“一件事”", "--items", "food,fire", "--after", "fire:food");

        assertThat(flow()).doesNotContain("joint-inspect");
    }

    @Test
    void leadsPastAnItemThatTheAnswersLeaveOut() {
        designer.bundle(KEY, "摆摊“一件事”", "--items", "register,food,sign", "--after", "food:register,sign:register");
        entry("- {key: sign, after: [register]}", "- {key: sign, after: [register], when: 'agent = true'}");
        redraw();

        assertThat(flow()).contains("${signIncluded}");

        entry("- {key: food, after: [register]}", "- {key: food, after: [register], when: 'agent = true'}");
        redraw();

        assertThat(flow()).contains("${signIncluded}", "${foodIncluded}", "其余不办");
        assertThat(designer.catalog().bundle(KEY).items()).hasSize(3);
    }

    @Test
    void keepsTheShortNamesADesignerGaveToItems() {
        designer.bundle(KEY, "摆摊“一件事”", "--items", "register,sign");
        designer.write(
                "processes/bundle/" + KEY + ".bpmn",
                flow().replace("name=\"招牌设置许可\" calledElement", "name=\"招牌\" calledElement"));

        redraw();

        assertThat(flow()).contains("name=\"招牌\"");
    }

    @Test
    void refusesACircleAndAnUnknownItem() {
        assertThat(refusal("--items", "food,fire", "--after", "food:fire,fire:food"))
                .contains("循环");
        assertThat(refusal("--items", "food,nothing")).contains("没有文件", "nothing");
        assertThat(refusal("--items", "food")).contains("至少包含两个事项");
    }

    private void redraw() {
        assertThat(designer.says("", "bundle", KEY, "--only", "bpmn", "--force", "--into", folder.toString())
                        .err())
                .isEmpty();
    }

    private void entry(String old, String changed) {
        String file = "processes/bundle/" + KEY + ".yaml";
        assertThat(designer.file(file)).contains(old);
        designer.write(file, designer.file(file).replace(old, changed));
    }

    private String refusal(String... options) {
        String[] arguments = new String[options.length + 6];
        System.arraycopy(
                new String[] {"bundle", KEY, "--name", "摆摊“一件事”", "--into", folder.toString()}, 0, arguments, 0, 6);
        System.arraycopy(options, 0, arguments, 6, options.length);
        Workbench.Answer answer = designer.says("", arguments);
        assertThat(answer.code()).isEqualTo(1);
        assertThat(folder.resolve("processes/bundle")).doesNotExist();
        return answer.err();
    }

    private String flow() {
        return designer.file("processes/bundle/" + KEY + ".bpmn");
    }

    /** @return what the flow calls before it can come to this item or stage */
    private List<String> before(String called) {
        BpmnModelInstance model = Bpmn.readModelFromFile(
                folder.resolve("processes/bundle/" + KEY + ".bpmn").toFile());
        FlowNode call = model.getModelElementsByType(CallActivity.class).stream()
                .filter(one -> one.getCalledElement().equals(called))
                .findFirst()
                .orElseThrow();
        List<FlowNode> found = new ArrayList<>(List.of(call));
        for (int i = 0; i < found.size(); i++) {
            found.get(i).getIncoming().stream()
                    .map(SequenceFlow::getSource)
                    .filter(node -> !found.contains(node))
                    .forEach(found::add);
        }
        return found.stream()
                .skip(1)
                .filter(CallActivity.class::isInstance)
                .map(node -> ((CallActivity) node).getCalledElement())
                .toList();
    }
}
