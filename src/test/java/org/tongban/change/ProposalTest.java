package org.tongban.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalTest {

    private static final Map<String, String> FILES = Map.of("stall.yaml", "key: stall");

    /** An expression that looks back into a long name would end with the stack. */
    @Test
    void takesNoNameOfAHundredThousandCharacters() {
        String name = "a-".repeat(50_000) + "a.bpmn";

        assertThatThrownBy(() -> new Proposal("调整时限", "依法", Map.of(name, "<a/>")))
                .isInstanceOf(ChangeProblem.class)
                .hasMessageContaining("的名称应当是小写英文加短横线");
    }

    @Test
    void countsCharactersAndEachLineEndOnce() {
        Proposal proposal = new Proposal("𠮷".repeat(100), "依据\r\n".repeat(333) + "变", FILES);

        assertThat(proposal.reason()).startsWith("依据\n依据").doesNotContain("\r");
        assertThatThrownBy(() -> new Proposal("𠮷".repeat(101), "调整时限", FILES)).hasMessageContaining("不超过100个字");
    }

    @Test
    void refusesWhatNoRegisterCanHoldByName() {
        assertThatThrownBy(() -> new Proposal("调整\u0000时限", "依法", FILES)).hasMessageStartingWith("变更事由含有不能识别的字符");
        assertThatThrownBy(() -> new Proposal("调整时限", "依\uD842法", FILES)).hasMessageStartingWith("变更理由含有不能识别的字符");
        assertThatThrownBy(() -> new Proposal("调整时限", "依法", Map.of("stall.yaml", "key: \u0000")))
                .isInstanceOf(ChangeProblem.class)
                .hasMessageStartingWith("文件“stall.yaml”含有不能识别的字符");
    }

    /** A line that ends for the reader of YAML and not on the page; words that stand the other way round. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 名称不变。\u2028repealedOn: 2026-12-03",
                "a\u202Eb",
                "a\u2066b",
                "a\u200Bb",
                "a\u2029b",
                "\u3164",
                "\uFE0F"
            })
    void refusesWhatReviewersWouldNotSee(String text) {
        assertThatThrownBy(() -> new Proposal("调整时限", "依法", Map.of("stall.yaml", text)))
                .isInstanceOf(ChangeProblem.class)
                .hasMessageStartingWith("文件“stall.yaml”含有看不见的字符");
    }

    /** A condition that compares with such a word never holds, and reads as if it did. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "renew\u0430l",
                "\uFF11",
                "\u2F0A",
                "\uF90A",
                "\u03BF",
                "e\u0301",
                "\u2010",
                "\u00A0",
                "\u200A",
                "\u3021"
            })
    void refusesWhatLooksLikeSomethingElse(String text) {
        assertThatThrownBy(() -> new Proposal("调整时限", "依法", Map.of("stall.yaml", text)))
                .isInstanceOf(ChangeProblem.class)
                .hasMessageStartingWith("文件“stall.yaml”含有与常用字母、数字、汉字看起来一样的其他字符");
    }

    /** What is written by its number is read as the character. */
    @ParameterizedTest
    @CsvSource({
        "stall.yaml, 'name: \"\\u202E店\"', 看不见的字符",
        "stall.yaml, 'name: \"\\x410\\_\"', 看起来一样的其他字符",
        "stall.yaml, '\"\\u200bname\": 店', 看不见的字符",
        "stall.form, '{\"label\": \"店\\u200B\"}', 看不见的字符",
        "stall.form, '{\"renew\\u0430l\": true}', 看起来一样的其他字符",
        "stall.bpmn, '<a name=\"店&#x202E;\"/>', 看不见的字符",
        "stall.dmn, '<a>&#1072;</a>', 看起来一样的其他字符"
    })
    void refusesTheSameWhereItIsWrittenByItsNumber(String file, String text, String why) {
        assertThatThrownBy(() -> new Proposal("调整时限", "依法", Map.of(file, text)))
                .isInstanceOf(ChangeProblem.class)
                .hasMessageStartingWith("文件“%s”含有".formatted(file))
                .hasMessageContaining(why);
    }

    /** A page shows each value under its whole name: few bytes would become many. */
    @ParameterizedTest
    @ValueSource(strings = {"stall.form", "stall.yaml", "stall.bpmn"})
    void makesNoMoreOfAFileThanSomebodyReads(String file) {
        String name = "n".repeat(400);
        String many = file.endsWith("bpmn")
                ? "<a><b id=\"%s\"><b id=\"%1$s\">%s</b></b></a>".formatted(name, "<c/>".repeat(200_000))
                : "{\"%s\": {\"%1$s\": [%s1]}}".formatted(name, "1,".repeat(140_000));

        long read = bytes(file, many, 0);
        assertThat(bytes(file, many, 10)).isLessThan(read + 50_000_000);
        assertThatThrownBy(() -> new Proposal("调整时限", "依法", Map.of(file, many.replace("nn", "nnn"))))
                .isInstanceOf(ChangeProblem.class)
                .hasMessageStartingWith("文件的层次太多，或者其中的名称太长");
    }

    /** @return what is taken of the memory to make so many lines; all would take more than 200 MB beside what reading takes */
    private static long bytes(String file, String text, int most) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(Said.plainly(file, text, most)).hasSize(most);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @ParameterizedTest
    @ValueSource(strings = {"processes", "forms"})
    void takesEveryFileOfTheCatalogue(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(bpmn|dmn|yaml|form)")))
                    .isNotEmpty()
                    .allSatisfy(file ->
                            new Proposal("调整时限", "依法", Map.of(file.getFileName().toString(), Files.readString(file))));
        }
    }
}
