package org.tongban.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongban.catalog.entry.ServiceItem;

/** What a designer gets who makes a new item on the command line. */
class NewItemTest {

    private static final String KEY = "street-stall-permit";
    private static final String NAME = "占道经营许可";
    private static final String FLOW = "processes/item/" + KEY + ".bpmn";
    private static final String ENTRY = "processes/item/" + KEY + ".yaml";

    @TempDir
    Path folder;

    Workbench designer;

    @BeforeEach
    void sitDown() {
        designer = new Workbench(folder);
    }

    /** Each combination, under one type after the other. */
    static Stream<List<String>> everyCombination() {
        Stream<List<String>> committed =
                combinations(List.of("--commitment", "--tolerance", "--inspection", "--hearing=20"), List.of());
        Stream<List<String>> immediate =
                combinations(List.of("--commitment", "--instant"), List.of("--kind", "immediate"));
        Iterator<String> types = Stream.generate(() -> Stream.of("行政许可", "行政确认", "公共服务"))
                .flatMap(all -> all)
                .iterator();
        return Stream.concat(committed, immediate).map(options -> {
            List<String> all = new ArrayList<>(options);
            all.addAll(List.of("--type", types.next()));
            return all;
        });
    }

    private static Stream<List<String>> combinations(List<String> flags, List<String> always) {
        return IntStream.range(0, 1 << flags.size()).mapToObj(bits -> {
            List<String> options = new ArrayList<>(always);
            IntStream.range(0, flags.size())
                    .filter(flag -> (bits >> flag & 1) == 1)
                    .forEach(flag -> options.add(flags.get(flag)));
            return options;
        });
    }

    @ParameterizedTest
    @MethodSource("everyCombination")
    void keepsEveryRuleAndFitsTheCatalogueAtOnce(List<String> options) {
        designer.item(KEY, NAME, options.toArray(String[]::new));

        assertThat(designer.check()).isEqualTo("全部符合规则。");

        ServiceItem item = designer.catalog().item(KEY);
        assertThat(item.commitment() != null).isEqualTo(options.contains("--commitment"));
        assertThat(item.inspection() != null).isEqualTo(options.contains("--inspection"));
        assertThat(item.materials().stream().anyMatch(material -> material.tolerable()))
                .isEqualTo(options.contains("--tolerance"));
    }

    @ParameterizedTest
    @MethodSource("everyCombination")
    void callsTheStagesItNeedsAndNoOthers(List<String> options) {
        designer.item(KEY, NAME, options.toArray(String[]::new));

        assertThat(stages().contains("inspect")).isEqualTo(options.contains("--inspection"));
        assertThat(stages().contains("supply-missing-material")).isEqualTo(options.contains("--tolerance"));
        assertThat(stages().contains("special-procedure")).isEqualTo(options.contains("--hearing=20"));
        assertThat(stages().contains("decide")).isEqualTo(!options.contains("immediate"));
    }

    @Test
    void explainsEveryElementOfTheEntryInTheWordsOfItsSchema() {
        designer.item(KEY, NAME);

        assertThat(designer.file(ENTRY))
                .contains("# 实施机关：作出决定的机关")
                .contains("# 施行日期：")
                .contains("# 监督投诉：")
                .contains("  # 承诺时限说明：")
                .contains("# repealedOn: ");
    }

    @Test
    void addsItsMaterialsToTheLibraryInOrder() {
        designer.item("b-item", "乙事项");
        designer.item("a-item", "甲事项");

        assertThat(designer.file("processes/materials.yaml").lines().filter(line -> line.matches("  [a-z].*:")))
                .containsExactly("  a-item-application:", "  b-item-application:", "  power-of-attorney:");
    }

    @Test
    void remindsOfWhatIsStillToBeFilledIn() {
        designer.item(KEY, NAME);

        assertThat(designer.report())
                .contains(KEY + ".yaml", "organ", "请填写实施机关", "basis.0.article", "（filled-in，A1）", "共0个错误")
                .contains(KEY + ".bpmn", "《请填写》第〇条");
    }

    @Test
    void takesNoAnswerThatIsNeitherYesNorNo() {
        Workbench.Answer answer =
                designer.says(NAME + "\n行政许可\n\n承诺件\n看情况\n", "item", KEY, "--into", folder.toString());

        assertThat(answer.code()).isOne();
        assertThat(answer.err()).contains("请回答“是”或者“否”：看情况");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void asksForWhatNoOptionTells() {
        Workbench.Answer answer =
                designer.says(NAME + "\n行政许可\n\ncommitted\n是\n否\n是\n\n\n\n", "item", KEY, "--into", folder.toString());

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("事项的正式名称：", "是否可以告知承诺（是/否）");
        ServiceItem item = designer.catalog().item(KEY);
        assertThat(item.commitment()).isNotNull();
        assertThat(item.inspection()).isNotNull();
    }

    @Test
    void neverWritesOverAFileUnlessForced() {
        designer.item(KEY, NAME);
        designer.write(ENTRY, "mine");

        Workbench.Answer refused = designer.says("", "item", KEY, "--name", NAME, "--into", folder.toString());

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("文件已经存在", ENTRY, "--force");
        assertThat(designer.file(ENTRY)).isEqualTo("mine");
        designer.item(KEY, NAME, "--force");
        assertThat(designer.file(ENTRY)).contains(NAME);
    }

    @Test
    void redrawsTheFlowFromTheEntryAsItIs() {
        designer.item(KEY, NAME);
        designer.write(
                ENTRY,
                designer.file(ENTRY)
                        .replace("{name: 审查, post: 审查岗, workingDays: 2}", "{name: 审查占道方案, post: 审查岗, workingDays: 1}"));

        designer.says("", "item", KEY, "--only", "bpmn", "--force", "--into", folder.toString());

        assertThat(designer.file(FLOW)).contains("name=\"审查占道方案\"", "camunda:dueDate=\"1个工作日\"");
    }

    @Test
    void refusesWhatDoesNotFitTogetherInASentence() {
        assertThat(refusal("--kind", "immediate", "--tolerance")).contains("即办件当场决定");
        assertThat(refusal("--special", "喝茶:20")).contains("听证:20");
        assertThat(refusal("--instant")).contains("即办件");
        assertThat(refusal("--kind", "imediate")).contains("办件类型只有", "imediate");
        assertThat(refusal("--type", "行政审批")).contains("事项类型只有行政许可、", "没有：行政审批");
        assertThat(refusal("--only", "form")).contains("--only bpmn");
        assertThat(refusal("--promised", "2")).contains("承诺时限2个工作日不够");
        assertThat(designer.says("", "item", "Bad_Key", "--name", NAME, "--into", folder.toString())
                        .err())
                .contains("小写英文");
    }

    private String refusal(String... options) {
        List<String> arguments = new ArrayList<>(List.of("item", KEY, "--name", NAME, "--into", folder.toString()));
        arguments.addAll(List.of(options));
        Workbench.Answer answer = designer.says("", arguments.toArray(String[]::new));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(folder).isEmptyDirectory();
        return answer.err();
    }

    private List<String> stages() {
        return Bpmn.readModelFromFile(folder.resolve(FLOW).toFile()).getModelElementsByType(CallActivity.class).stream()
                .map(CallActivity::getCalledElement)
                .toList();
    }
}
