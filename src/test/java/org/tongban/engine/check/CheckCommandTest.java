package org.tongban.engine.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A designer checks files on the command line. */
class CheckCommandTest {

    private static final String[] GOOD = {
        "src/test/resources/check",
        "processes/office",
        "processes/stage",
        "processes/rule",
        "processes/.camunda",
        "forms/post"
    };

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void endsWithZeroWhenAllIsWell() {
        assertThat(run(GOOD)).isZero();
        assertThat(out.toString(UTF_8)).isEqualToIgnoringNewLines("全部符合规则。");
    }

    @Test
    void endsWithOneAndTellsEachErrorUnderItsFile() throws IOException {
        String file = broken();

        assertThat(run(file)).isOne();
        assertThat(out.toString(UTF_8))
                .startsWith(file)
                .contains("错误 第3行 inspect", "P1095D", "（history，STYLE BPMN）", "共1个错误，3个提醒。");
    }

    @Test
    void tellsProgramsTheSameInBothLanguages() throws IOException {
        String file = broken();

        assertThat(run("--json", file)).isOne();
        JsonNode finding = new ObjectMapper().readTree(out.toString(UTF_8)).get(0);
        assertThat(finding.get("file").asText()).isEqualTo(file);
        assertThat(finding.get("line").asInt()).isEqualTo(3);
        assertThat(finding.get("element").asText()).isEqualTo("inspect");
        assertThat(finding.get("rule").asText()).isEqualTo("history");
        assertThat(finding.get("severity").asText()).isEqualTo("error");
        assertThat(finding.get("chinese").asText()).contains("历史保留");
        assertThat(finding.get("english").asText()).contains("keeps its history");
        assertThat(finding.get("source").asText()).isEqualTo("STYLE BPMN");
    }

    @Test
    void endsWithZeroOnWarnings() throws IOException {
        Path file = folder.resolve("joint-inspect.bpmn");
        String good = Files.readString(Path.of("processes/stage/joint-inspect.bpmn"));
        Files.writeString(
                file, good.replaceFirst("(?s)<di:waypoint x=\"(\\d+)\" y=\"180\"", "<di:waypoint x=\"$1\" y=\"181\""));

        assertThat(run(file.toString(), "processes/office", "forms/post")).isZero();
        assertThat(out.toString(UTF_8)).contains("提醒", "right-angles", "共0个错误，1个提醒。");
    }

    /** The rule readable-entry: what the catalogue itself refuses. */
    @Test
    void tellsWhatTheCatalogueCannotRead() throws IOException {
        Path list = Files.createDirectories(folder.resolve("processes/item")).resolve("stall.yaml");
        Files.writeString(list, "key: stall\nprice: 1\n");
        Path forms = Files.createDirectories(folder.resolve("forms"));

        assertThat(run(folder.resolve("processes").toString(), forms.toString()))
                .isOne();
        assertThat(out.toString(UTF_8)).contains("stall.yaml", "第2行 price", "readable-entry");
    }

    @Test
    void endsWithTwoWhenAskedForNothingOrForWhatIsNotThere() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--xml", "processes")).isEqualTo(2);
        assertThat(run("processes", "nowhere")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("用法", "nowhere");
    }

    @Test
    void tellsOfAFileThatCannotBeReadBeforeWhatOthersMissOfIt() throws IOException {
        Path file = folder.resolve("decide.bpmn");
        Files.writeString(file, "<bpmn:definitions");

        assertThat(run("processes/item", "forms", file.toString())).isOne();
        assertThat(out.toString(UTF_8)).startsWith(file.toString()).contains("（readable，", "共1个错误，0个提醒。");
    }

    private String broken() throws IOException {
        Path file = folder.resolve("inspect.bpmn");
        String good = Files.readString(Path.of("processes/stage/limit-supervision.bpmn"));
        Files.writeString(file, good.replace("P1095D", "P30D").replace("id=\"limit-supervision\"", "id=\"inspect\""));
        return file.toString();
    }

    private int run(String... arguments) {
        return CheckCommand.run(arguments, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }
}
