package org.tongban.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What two posts review is what is published: they see every line that says something. */
class DifferenceTest {

    private static final String OLD = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:di="http://www.omg.org/spec/DD/20100524/DI">
              <bpmn:documentation>依据。</bpmn:documentation>
              <bpmn:sequenceFlow id="Flow_Missing" />
              <bpmn:documentation><![CDATA[
              <di:said x="3" />
              ]]></bpmn:documentation>
              <bpmndi:BPMNDiagram id="Diagram">
                <di:waypoint x="1" y="2" />
              </bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;

    @Test
    void leavesOutWhereThingsAreDrawn() {
        assertThat(of(OLD, OLD.replace("x=\"1\"", "x=\"7\""))).isEmpty();
    }

    @Test
    void showsWhatOnlyLooksLikeADrawing() {
        assertThat(after(of(OLD, OLD.replace("x=\"3\"", "x=\"4\"")))).contains("<di:said x=\\\"4\\\" />");
        String inside = OLD.replace("    <di:waypoint", "    <bpmn:sequenceFlow id=\"Flow_Other\" /><di:waypoint");
        assertThat(after(of(OLD, inside))).contains("sequenceFlow[Flow_Other]");
        String unread = OLD.replace("    <di:waypoint", "    <di:waypoint\n    <di:waypoint");
        assertThat(after(of(OLD, unread))).contains("<di:waypoint", "<bpmn:sequenceFlow id=\"Flow_Missing\" />");
    }

    @Test
    void looksThroughALineOfBlanks() {
        assertThat(Said.lines("notes.txt", " ".repeat(500_000) + "x")).hasSize(1);
    }

    @Test
    void showsWhatStandsBehindADrawing() {
        for (String said : List.of(
                "</bpmndi:BPMNDiagram><di:x a=\"1\" />",
                "</bpmndi:BPMNDiagram>\n<di:x a=\"1\" />",
                "</bpmndi:BPMNDiagram\n><di:x a=\"1\" />\n<di:x a=\"2\" />")) {
            String other = OLD.replace("</bpmndi:BPMNDiagram>", said);

            assertThat(after(of(OLD, other))).as(said).contains("di:x a = \"1\"");
        }
    }

    @Test
    void showsAllWhereTheDiagramIsOfAnotherName() {
        String other = OLD.replace("BPMN/20100524/DI\"", "BPMN/20100524/MODEL\"");

        assertThat(after(of(OLD, other))).contains("di:waypoint x = \"1\"");
    }

    /** A remark around a step takes it out of the flow, though its lines still stand there. */
    @Test
    void showsWhatARemarkTakesOut() {
        String flow = "<bpmn:sequenceFlow id=\"Flow_Missing\" />";

        assertThat(of(OLD, OLD.replace(flow, "<!-- " + flow + " -->")))
                .singleElement()
                .satisfies(only -> assertThat(only.before()).contains("Flow_Missing"));
    }

    private static final String ENTRY = """
            name: 消防安全检查
            questions:
              - question: 什么时候检查？
                answer: 十个工作日以内。
            inspection:
              workingDays: 10
              basis: {document: 中华人民共和国消防法, article: 第十五条}
            """;

    /** A page shows no indentation: the inspection was a key, and would be text of an answer. */
    @Test
    void showsOfAnEntryWhatItsBlanksSay() {
        String hidden = ENTRY.replace("answer: 十个工作日以内。", "answer: >-\n      十个工作日以内。")
                .replace("inspection:", "      inspection:")
                .replace("  workingDays", "      workingDays")
                .replace("  basis", "      basis");

        List<Difference> differences =
                Difference.of(new ChangedFile("fire.yaml", hidden, ENTRY)).toList();

        assertThat(differences.toString()).contains("inspection.workingDays = 10", "questions[].answer = \"十个工作日以内。");
        assertThat(after(differences)).doesNotContain("inspection.workingDays = 10");
    }

    @Test
    void showsEachValueOfAFormAndOfAnEntryByItsName() {
        String form =
                "{\"components\": [{\"key\": \"shop\", \"label\": \"店名\", \"validate\": {\"required\": true}}, {\"id\": \"Field_2\"}]}";

        assertThat(after(Difference.of(new ChangedFile(
                                "stall.form", form.replace("true", "false").replace("店名", "店  名"), form))
                        .toList()))
                .isEqualTo("components[shop].label = \"店␣␣名\"\ncomponents[shop].validate.required = false");
        assertThat(after(Difference.of(new ChangedFile("stall.yaml", ENTRY.replace("10", "'10'"), ENTRY))
                        .toList()))
                .isEqualTo("inspection.workingDays = \"10\"");
        assertThat(Difference.of(new ChangedFile("stall.yaml", "# 说明\n" + ENTRY, ENTRY)))
                .isEmpty();
    }

    @Test
    void leavesNoLineOutOfAFileThatIsNoModel() {
        String list = """
                when: 'agent = true /* 由代理人申请的
                  <di:x a="*/ and false /*"/>
                  写明代理 */'
                """;

        assertThat(after(
                        Difference.of(new ChangedFile("stall.yaml", list, null)).toList()))
                .contains("and false");
        assertThat(after(of(null, list))).contains("and false");
    }

    @Test
    void showsAllOfANewAndOfALongFile() {
        String flow = "  <bpmn:sequenceFlow id=\"Flow_Long\" />\n".repeat(300);

        assertThat(after(of(null, OLD))).contains("依据。", "Flow_Missing").doesNotContain("waypoint");
        List<Difference> pieces = of(OLD, OLD.replace("  <di:waypoint", flow + "  <di:waypoint"));
        assertThat(pieces).hasSizeGreaterThan(3).allSatisfy(piece -> assertThat(piece.after())
                .hasSizeLessThanOrEqualTo(Difference.LONGEST));
        assertThat(after(pieces).split("id = \"Flow_Long\"", -1)).hasSize(301);
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
                .satisfies(only -> assertThat(only.before() + only.after()).contains("\"方案\"", "\"新方案\""));
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
