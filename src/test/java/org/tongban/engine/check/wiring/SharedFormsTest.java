package org.tongban.engine.check.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.engine.check.model.Finding;
import org.tongban.engine.check.model.ModelFile;
import org.tongban.engine.check.model.Models;

/** A designer may ask more in a post's form of the system, and hint otherwise; what it asks and offers stays. */
class SharedFormsTest {

    private static final String OWN = """
            {"type": "textfield", "id": "Field_Basis", "key": "%s", "label": "依据", "validate": {"maxLength": 100}},""";
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<ModelFile> held() {
        return SharedForms.held().stream();
    }

    @Test
    void holdsEveryFormOfAPost() {
        assertThat(held().map(ModelFile::name)).contains("check-materials.form", "decide.form", "review-change.form");
    }

    @ParameterizedTest
    @MethodSource("held")
    void mayAskMoreAndHintOtherwise(ModelFile held) {
        String other = with(held.text(), OWN.formatted("ownBasis"))
                .replaceAll("\"description\": \"[^\"]*\"", "\"description\": \"按本局规定填写\"")
                .replaceAll("\"row\": \"[^\"]*\"", "\"row\": \"Row_Other\"");

        assertThat(found(held, other)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("held")
    void asksAndOffersNothingOtherwise(ModelFile held) throws IOException {
        JsonNode form = JSON.readTree(held.text());
        List<String> unnoticed = new ArrayList<>();
        change(form.path("components"), place -> {
            if (found(held, form.toString()).isEmpty()) {
                unnoticed.add(place);
            }
        });

        assertThat(unnoticed).isEmpty();
    }

    /** Changes each value in turn, tells of it, and puts it back. */
    private static void change(JsonNode parent, Consumer<String> changed) {
        if (parent instanceof ArrayNode list) {
            list.forEach(child -> change(child, changed));
        } else if (parent instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> entry : List.copyOf(object.properties())) {
                String name = entry.getKey();
                if (entry.getValue().isContainerNode() && !name.equals("layout")) {
                    change(entry.getValue(), changed);
                } else if (!Set.of("description", "layout").contains(name)) {
                    object.put(name, "x");
                    changed.accept(name + " " + entry.getValue());
                    object.set(name, entry.getValue());
                }
            }
        }
    }

    @Test
    void addsNoFieldThatTheRegisterReadsFromAnotherForm() {
        ModelFile decide = named("decide.form");

        assertThat(found(decide, with(decide.text(), OWN.formatted("materialList"))))
                .hasSize(1);
        assertThat(found(decide, with(decide.text(), OWN.formatted("workingDays"))))
                .singleElement()
                .extracting(Finding::element)
                .isEqualTo("Field_Basis");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"required\": true, \"minLength\": 9, \"maxLength\": 3}",
                "{\"required\": true, \"pattern\": \"^(?!)$\"}",
                "{\"required\": true, \"maxLength\": 0}",
                "{\"required\": true, \"maxLength\": \"=2\"}",
                "{\"required\": true, \"minLength\": 101, \"maxLength\": 2000}",
                "{\"required\": true, \"minLength\": -1, \"maxLength\": 100}",
                "{\"required\": \"=true\", \"maxLength\": 100}",
                "{\"required\": true, \"maxLength\": 100, \"min\": 1}",
                "{\"required\": true, \"maxLength\": 100, \"validationType\": \"email\"}",
                "[]"
            })
    void addsNoFieldThatNobodyCanFillIn(String checks) {
        ModelFile check = named("check-materials.form");
        String field = OWN.formatted("ownBasis").replace("{\"maxLength\": 100}", checks);

        assertThat(found(check, with(check.text(), field))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"properties\": {\"kind\": \"person\"}",
                "\"readonly\": true",
                "\"disabled\": true",
                "\"conditional\": {\"hide\": \"=true\"}",
                "\"defaultValue\": \"长得超过了最大长度\"",
                "\"appearance\": {\"suffixAdorner\": \"页\"}",
                "\"components\": []",
                "\"layout\": \"Row_Own\"",
                "\"layout\": {\"row\": 1}",
                "\"layout\": {\"row\": \"Row_Own\", \"columns\": 0}",
                "\"layout\": {\"row\": \"Row_Own\", \"hide\": true}",
                "\"description\": {\"text\": \"请填写\"}"
            })
    void addsNoFieldThatSaysMoreThanItsNameAndItsBounds(String more) {
        ModelFile check = named("check-materials.form");
        String field = OWN.formatted("ownBasis").replace("\"validate\"", more + ", \"validate\"");

        assertThat(found(check, with(check.text(), field)))
                .singleElement()
                .extracting(Finding::element)
                .isEqualTo("Field_Basis");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"min\": 3, \"max\": 2}",
                "{\"min\": \"1\"}",
                "{\"min\": 1e30}",
                "{\"max\": -1e400}",
                "{\"min\": 0.001}",
                "{\"maxLength\": 3}"
            })
    void addsNoNumberThatNobodyCanType(String checks) {
        ModelFile deliver = named("deliver.form");

        assertThat(found(deliver, with(deliver.text(), number(checks)))).hasSize(1);
    }

    @Test
    void addsWhatEverybodyCanFillIn() {
        ModelFile deliver = named("deliver.form");

        for (String field : List.of(
                OWN.formatted("ownBasis")
                        .replace("\"maxLength\": 100", "\"required\": true, \"minLength\": 2, \"maxLength\": 2"),
                OWN.formatted("ownBasis")
                        .replace(
                                "\"label\"",
                                "\"description\": \"写明页码\", \"layout\": {\"row\": \"Row_Own\", \"columns\": 8}, \"label\""),
                number("{\"required\": true, \"min\": 0.5, \"max\": 0.5}"),
                number("{\"required\": true, \"min\": -5}"),
                "{\"type\": \"checkbox\", \"id\": \"Field_Told\", \"key\": \"ownTold\", \"label\": \"已电话告知\","
                        + " \"validate\": {\"required\": true}},")) {
            assertThat(found(deliver, with(deliver.text(), field))).as(field).isEmpty();
        }
    }

    private static String number(String checks) {
        return "{\"type\": \"number\", \"id\": \"Field_Pages\", \"key\": \"ownPages\", \"label\": \"页数\", \"validate\": %s},"
                .formatted(checks);
    }

    /** Hints and places may be others, as long as the page can be shown. */
    @Test
    void laysOutWhatIsHeldOnAPageThatCanBeShown() {
        ModelFile deliver = named("deliver.form");

        assertThat(found(deliver, deliver.text().replaceFirst("\"columns\": null", "\"columns\": {}")))
                .hasSize(1);
        assertThat(found(deliver, deliver.text().replaceFirst("\"columns\": null", "\"columns\": 8")))
                .isEmpty();
    }

    @Test
    void addsNoWordsBesideADecision() {
        ModelFile decide = named("decide.form");

        assertThat(found(
                        decide,
                        with(decide.text(), "{\"type\": \"text\", \"id\": \"Text_Own\", \"text\": \"选择“不予”表示准予\"},")))
                .hasSize(1);
    }

    @Test
    void namesTheFieldThatIsMissing() throws IOException {
        ModelFile check = named("check-materials.form");
        JsonNode form = JSON.readTree(check.text());
        ((ArrayNode) form.path("components"))
                .removeIf(component -> component.path("key").asText().equals("promiseGiven"));

        assertThat(found(check, form.toString())).singleElement().satisfies(finding -> assertThat(
                        finding.element() + finding.detail())
                .isNotBlank());
    }

    private static ModelFile named(String name) {
        return held().filter(file -> file.name().equals(name)).findFirst().orElseThrow();
    }

    /** In front of the last component of the form itself. */
    private static String with(String form, String component) {
        int last = form.lastIndexOf("\n    {\n");
        return form.substring(0, last) + component + form.substring(last);
    }

    private static List<Finding> found(ModelFile held, String text) {
        Models models = new Models(List.of(new ModelFile(held.name(), text)));
        assertThat(models.unreadable()).isEmpty();
        return SharedForms.AS_HELD.findings(models).toList();
    }
}
