package org.tongban.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tongban.catalog.Catalog;
import org.tongban.engine.check.CheckCommand;

/** A designer at the command line, in a folder. */
public record Workbench(Path folder) {

    /** What a command said and how it ended. */
    record Answer(int code, String out, String err) {}

    Answer says(String typed, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = NewCommand.run(
                arguments,
                new ByteArrayInputStream(typed.getBytes(UTF_8)),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
        return new Answer(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** Makes an item, which must work. */
    public void item(String key, String name, String... options) {
        made("item", key, name, options);
    }

    /** Makes a one-thing, which must work. */
    public void bundle(String key, String name, String... options) {
        made("bundle", key, name, options);
    }

    private void made(String kind, String key, String name, String... options) {
        String[] arguments = new String[options.length + 6];
        System.arraycopy(new String[] {kind, key, "--name", name, "--into", folder.toString()}, 0, arguments, 0, 6);
        System.arraycopy(options, 0, arguments, 6, options.length);
        Answer answer = says("", arguments);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
    }

    String file(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void write(String path, String text) {
        try {
            Files.writeString(folder.resolve(path), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** @return what {@code check} has against the folder besides what its designer is still to fill in */
    String check() {
        String said = report();
        boolean onlyOpen = said.contains("共0个错误")
                && said.lines().filter(line -> line.contains("  提醒 ")).count()
                        == said.lines()
                                .filter(line -> line.contains("（filled-in，"))
                                .count();
        return onlyOpen ? "全部符合规则。" : said;
    }

    /** @return what {@code check} says of the folder among the stages, tables and forms that all items share */
    String report() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] places = {
            folder + "/processes",
            folder + "/forms",
            "processes/stage",
            "processes/rule",
            "processes/office",
            "processes/.camunda",
            "forms/post",
        };
        CheckCommand.run(places, new PrintStream(out, true, UTF_8), System.err);
        return out.toString(UTF_8).strip();
    }

    /** Reads the folder as the application reads its catalogue, and refuses what that refuses. */
    Catalog catalog() {
        return Catalog.at("file:" + folder + "/", (feel, facts) -> false);
    }
}
