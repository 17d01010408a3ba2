package org.tongban.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongban.engine.check.book.RuleBook;
import org.tongban.engine.check.model.Finding;
import org.tongban.engine.check.model.Rule;

/** Every rule is kept by the small hall, and broken by the smallest change that should break it. */
public class RuleTest {

    public static Stream<Broken> samples() {
        return Stream.of(BrokenStructure.samples(), BrokenLaw.samples(), BrokenWiring.samples())
                .flatMap(samples -> samples);
    }

    @Test
    void keepsEveryRuleInTheSmallHall() {
        assertThat(RuleBook.check(SmallHall.models())).isEmpty();
    }

    @Test
    void letsAnItemFollowOneThatNotEverybodyWants() {
        Broken withWayPast = Broken.breaks("bundle-items", "small-matter.bpmn", "small-matter")
                .changing(text -> LeftOut.past(text, LeftOut.JOIN));

        assertThat(RuleBook.check(SmallHall.models().changedTo(withWayPast.files())))
                .extracting(finding -> finding.broken().name())
                .doesNotContain("bundle-items", "one-page");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void findsTheBrokenRuleWhereItIsBroken(Broken sample) {
        List<Finding> findings = RuleBook.check(SmallHall.models().changedTo(sample.files()));

        assertThat(findings)
                .as(sample.toString())
                .filteredOn(finding -> finding.broken().name().equals(sample.rule()))
                .anySatisfy(finding -> {
                    assertThat(finding.file()).endsWith(sample.file());
                    assertThat(finding.element()).isEqualTo(sample.element());
                    assertThat(finding.chinese()).matches("(?s).*\\p{IsHan}.*。");
                    assertThat(finding.english()).endsWith(".");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "small-permit.bpmn, <bpmn:subProcess, <bpmn:beginning/><bpmn:subProcess, 的元素、属性或者次序不合规定：",
        "small-permit.bpmn, <bpmn:definitions, <!DOCTYPE a><bpmn:definitions, 不得写 DOCTYPE",
        "tolerance.dmn, </decisionTable>, , 不是正确的 XML",
        "small-permit.form, '\"components\"', components, 标点",
        "small-permit.yaml, 'key: ', 'key: [', 标点"
    })
    void tellsInChineseWhyAFileCannotBeRead(String file, String good, @Nullable String bad, String reason) {
        Broken sample = Broken.breaks("readable", file, "").replacing(good, bad == null ? "" : bad);

        assertThat(RuleBook.unreadable(SmallHall.models().changedTo(sample.files())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.chinese())
                        .contains(reason)
                        .doesNotContainPattern("[a-z]{3,} [a-z]{2,} [a-z]{2,}"));
    }

    @Test
    void readsNothingThatIsNestedWithoutEnd() {
        String deep = "<bpmn:documentation>".repeat(100) + "</bpmn:documentation>".repeat(100);
        Broken sample = Broken.breaks("readable", "small-permit.bpmn", "")
                .replacing("<bpmn:startEvent", deep + "<bpmn:startEvent");

        assertThat(RuleBook.unreadable(SmallHall.models().changedTo(sample.files())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.chinese()).contains("嵌套太深"));
    }

    /** What rules match names with looks at some letters again and again. */
    @Test
    void readsNothingWhoseNamesHaveNoEnd() {
        Broken sample = Broken.breaks("readable", "small-permit.bpmn", "")
                .replacing("<bpmn:startEvent id=\"", "<bpmn:startEvent id=\"" + "Flow_".repeat(50_000));

        assertThat(RuleBook.unreadable(SmallHall.models().changedTo(sample.files())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.chinese()).contains("id 太长"));
    }

    @Test
    void breaksEveryRuleOnce() {
        assertThat(Stream.concat(samples().map(Broken::rule), Stream.of("readable-entry"))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        RuleBook.all().stream().map(Rule::name).toList());
    }
}
