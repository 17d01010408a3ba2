package org.tongban.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What two posts review is what is published: they see every line that says something. */
class DifferenceTest {

    private static final String OLD = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:di="http://www.omg.org/spec/DD/20100524/DI">
              <bpmn:documentation>依据。</bpmn:documentation>
              <bpmn:sequenceFlow id="Flow_Missing" />
              <di:waypoint x="1" y="2" />
            </bpmn:definitions>
            """;

    @Test
    void leavesOutWhereThingsAreDrawn() {
        assertThat(of(OLD, OLD.replace("x=\"1\"", "x=\"7\""))).isEmpty();
    }

    @Test
    void showsWhatOnlyLooksLikeADrawing() {
        for (String hidden : List.of(
                "<di:sequenceFlow id=\"Flow_Other\" xmlns:di=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" />",
                "<di:waypoint x=\"1\" y=\"2\" /><bpmn:sequenceFlow id=\"Flow_Other\" />",
                "<di:waypoint x=\"1\" y=\"2\" /><!--",
                "<di:waypoint")) {
            String other = OLD.replace("  <di:waypoint", "  " + hidden + "\n  <di:waypoint");

            assertThat(after(of(OLD, other))).as(hidden).contains(hidden);
        }
    }

    @Test
    void showsAllWhereAPrefixStandsForSomethingElse() {
        String other = OLD.replace("DD/20100524/DI", "BPMN/20100524/MODEL").replace("x=\"1\"", "x=\"7\"");

        assertThat(after(of(OLD, other))).contains("x=\"7\"");
    }

    @Test
    void showsAllOfANewAndOfALongFile() {
        String flow = "  <bpmn:sequenceFlow id=\"Flow_Long\" />\n".repeat(300);

        assertThat(after(of(null, OLD))).contains("依据。", "Flow_Missing").doesNotContain("waypoint");
        List<Difference> pieces = of(OLD, OLD.replace("  <di:waypoint", flow + "  <di:waypoint"));
        assertThat(pieces).hasSizeGreaterThan(3).allSatisfy(piece -> assertThat(piece.after())
                .hasSizeLessThanOrEqualTo(Difference.LONGEST));
        assertThat(after(pieces).split("Flow_Long", -1)).hasSize(301);
    }

    private static final String LIBRARY = """
            materials:
              consent:
                name: 同意书
                source: applicant
                obtainableByDataSharing: false
              plan:
                name: 方案
                source: applicant
                obtainableByDataSharing: false
            """;

    /** What is in force is put together from the entries, in another order than the file. */
    @Test
    void showsOfTheMaterialLibraryWhatReallyDiffers() {
        String inForce = """
                materials:
                  plan: {source: applicant, obtainableByDataSharing: false, name: 方案}
                  consent: {obtainableByDataSharing: false, name: 同意书, source: applicant}
                """;

        assertThat(ofLibrary(inForce, LIBRARY)).isEmpty();
        assertThat(ofLibrary(inForce, LIBRARY.replace("name: 方案", "name: 新方案")))
                .singleElement()
                .satisfies(only -> assertThat(only.before() + only.after()).contains("\"方案", "\"新方案"));
        assertThat(ofLibrary(inForce, LIBRARY + "  permit:\n    name: 许可\n    source: government\n"))
                .singleElement()
                .satisfies(only -> assertThat(only.after()).contains("permit", "许可", "government"));
    }

    @Test
    void showsAllOfALibraryThatSaysMoreThanOneThing() {
        for (String hidden : List.of(
                LIBRARY + "  plan:\n    name: 另一方案\n",
                LIBRARY + "---\nmaterials: {hidden: {name: 另一方案}}\n",
                LIBRARY + "  base: &base {name: 另一方案}\n  other: {<<: *base}\n",
                LIBRARY + "  other: !!binary 另一方案\n",
                LIBRARY + "another:\n  - 另一方案\n")) {
            assertThat(after(ofLibrary(LIBRARY, hidden))).as(hidden).contains("另一方案");
        }
    }

    private static List<Difference> ofLibrary(String before, String now) {
        return Difference.of(new ChangedFile("materials.yaml", now, before)).toList();
    }

    private static List<Difference> of(String before, String now) {
        return Difference.of(new ChangedFile("stall.bpmn", now, before)).toList();
    }

    private static String after(List<Difference> differences) {
        return differences.stream().map(Difference::after).collect(Collectors.joining());
    }
}
