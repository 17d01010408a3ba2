package org.tongban.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whoever calls a command wrongly reads in Chinese what is wrong and how it goes. */
class FileCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Command(name = "count", description = "数一数。")
    static final class Count implements Callable<Integer> {

        @Parameters(paramLabel = "<key>", description = "键")
        String key = "";

        @Option(names = "--from", description = "起始日")
        LocalDate from = LocalDate.EPOCH;

        @Override
        public Integer call() {
            if (key.equals("closed")) {
                throw new IllegalStateException("今天不数。");
            }
            return 0;
        }
    }

    @Test
    void tellsHowItGoes() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(UTF_8))
                .contains("用法：java -jar tongban.jar count", "数一数。", "起始日", "显示用法")
                .doesNotContain("Usage", "Show this");
    }

    @Test
    void namesWhatItDoesNotKnowWhatIsMissingAndWhatCannotBeRead() {
        assertThat(run("a", "--form=x")).isEqualTo(2);
        assertThat(run("--from=2026-01-01")).isEqualTo(2);
        assertThat(run("a", "--from=tomorrow")).isEqualTo(2);

        assertThat(err.toString(UTF_8))
                .contains("不认识的参数：--form=x", "缺少参数：<key>", "参数 --from 不能写成：tomorrow", "用法：")
                .doesNotContain("Unknown", "Missing", "Invalid");
    }

    @Test
    void printsARefusalAsItsSentenceOnly() {
        assertThat(run("closed")).isOne();
        assertThat(err.toString(UTF_8)).isEqualToIgnoringNewLines("今天不数。");
    }

    private int run(String... arguments) {
        return FileCommand.run(
                new CommandLine(new Count()),
                arguments,
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                List.of(IllegalStateException.class));
    }
}
