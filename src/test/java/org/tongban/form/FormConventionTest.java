package org.tongban.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every form; a new one gets all rules for free. */
class FormConventionTest {

    private static final int SCHEMA_OF_TASKLIST = 16;

    /** What both Tasklist and the portal can show. */
    private static final Set<String> COMPONENTS = Set.of(
            "text",
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "radio",
            "select",
            "checklist",
            "datetime",
            "group",
            "separator");

    private static final Set<String> COMPONENTS_OF_TASKLIST = Set.of("table", "dynamiclist");
    private static final Set<String> CLICKED = Set.of("radio", "checkbox");

    @ParameterizedTest
    @MethodSource("org.tongban.form.FormFile#all")
    void isNamedLikeItsFile(FormFile form) {
        assertThat(form.content().path("id").asText()).isEqualTo(form.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(form.content().path("type").asText()).isEqualTo("default");
        assertThat(form.content().path("schemaVersion").asInt()).isEqualTo(SCHEMA_OF_TASKLIST);
    }

    @Test
    void isNamedOnce() {
        assertThat(FormFile.all()).extracting(FormFile::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("org.tongban.form.FormFile#all")
    void usesOnlyComponentsThatCanBeShown(FormFile form) {
        boolean ofPost = form.file().startsWith("forms/post");
        assertThat(form.components())
                .extracting(FormFile::type)
                .allMatch(type -> COMPONENTS.contains(type) || ofPost && COMPONENTS_OF_TASKLIST.contains(type));
    }

    @ParameterizedTest
    @MethodSource("org.tongban.form.FormFile#all")
    void carriesIdsThatSayWhatTheComponentIs(FormFile form) {
        assertThat(form.components())
                .extracting(component -> component.path("id").asText())
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).matches("[A-Z][a-z]+_[A-Za-z]+"));
    }

    @ParameterizedTest
    @MethodSource("org.tongban.form.FormFile#all")
    void asksEveryFactOnce(FormFile form) {
        assertThat(form.inputs())
                .extracting(input -> input.path("key").asText())
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(key).matches("[a-z][A-Za-z0-9]*"));
    }

    @ParameterizedTest
    @MethodSource("org.tongban.form.FormFile#all")
    void speaksChineseOnEveryLabel(FormFile form) {
        assertThat(form.components().stream().flatMap(FormConventionTest::labels))
                .allMatch(label -> label.matches(".*\\p{IsHan}.*") && !label.matches(".*[a-z]{3}.*"));
    }

    @ParameterizedTest
    @MethodSource("org.tongban.form.FormFile#all")
    void boundsWhatIsTyped(FormFile form) {
        assertThat(form.components())
                .filteredOn(component -> FormFile.type(component).matches("textfield|textarea"))
                .allSatisfy(component -> assertThat(
                                component.at("/validate/maxLength").isInt()
                                        || component.at("/validate/pattern").isTextual())
                        .as(component.path("id").asText())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("org.tongban.form.FormFile#ofPosts")
    void letsAPostDecideByAClickAndNeverByDefault(FormFile form) {
        assertThat(form.components())
                .filteredOn(FormConventionTest::isDecision)
                .isNotEmpty()
                .allSatisfy(decision -> {
                    assertThat(FormFile.type(decision)).isIn(CLICKED);
                    assertThat(decision.at("/validate/required").asBoolean()).isTrue();
                    assertThat(decision.has("defaultValue")).isFalse();
                });
    }

    @ParameterizedTest
    @MethodSource("org.tongban.form.FormFile#ofPosts")
    void showsTheCaseAndItsMaterialsFirst(FormFile form) {
        assertThat(form.components())
                .extracting(component -> component.path("id").asText())
                .startsWith("Text_Case", "Table_Applicant", "Table_Progress", "Table_Materials");
    }

    private static boolean isDecision(JsonNode component) {
        return Set.of(
                        "acceptOutcome",
                        "materialOk",
                        "conclusion",
                        "finding",
                        "decision",
                        "deliveryMethod",
                        "commitmentTrue",
                        "refusalGround",
                        "promiseGiven",
                        "commitmentSigned")
                .contains(component.path("key").asText());
    }

    private static Stream<String> labels(JsonNode component) {
        Stream<JsonNode> options = Stream.concat(
                component.path("values").valueStream(),
                component.path("columns").valueStream());
        return Stream.concat(Stream.of(component), options)
                .map(labelled -> labelled.path("label"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }
}
