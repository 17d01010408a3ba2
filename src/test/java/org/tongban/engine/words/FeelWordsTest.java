package org.tongban.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.engine.words.feel.FeelWords;

/** What we read of FEEL means what the library takes it for, and is read at once however it is put together. */
class FeelWordsTest {

    private static final FeelEngineApi LIBRARY = FeelEngineBuilder.forJava().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not(list contains(changeItems, \"name\"))",
                "area > 500 and (kind = \"cold (raw)\" or not(list contains(kinds, \"}{\")))",
                "if thrifty then life else wife",
                "a + b - 1 > -1 and c in [1, 2]",
                "a in (1, 2) and b or c",
                "a in [1..5] and b",
                "a in < 5 or a in (1..5]",
                "(a in [1, 2]) and b",
                "a in (not(b), > 2, [1..2))",
                "-a - -1 + (2)",
                "a != null and b = date(\"2026-03-01\") and date(c) < today()",
                "count([1]) = 0 and ? > 1",
                "\"a \\\" b\" = a",
                "if a = 1 and b then if c then 1 else 2 else 3 + 4",
                "((((1))))"
            })
    void areConditions(String text) {
        assertSame(text, FeelWords.expression(text), LIBRARY.parseExpression(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1..5], > 7, \"a \\\" b\"",
                "-",
                "-5",
                "true",
                "true, false",
                "not(true)",
                "not(\"a\", \"b\")",
                "(1..2], [a..-2)",
                "? > 1 and a",
                "list contains(a, ?)",
                "<= a + 1"
            })
    void areTestsOfACell(String text) {
        assertSame(text, FeelWords.cell(text), LIBRARY.parseUnaryTests(text));
    }

    /** Each of the packaged tables and, by chance, thousands of short sentences; the library takes long for longer ones only. */
    @Test
    void meanWhatTheLibraryTakesThemFor() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            List<Path> tables =
                    files.filter(file -> file.toString().endsWith(".dmn")).toList();
            assertThat(tables).isNotEmpty();
            tables.stream()
                    .flatMap(table ->
                            Dmn.readModelFromFile(table.toFile()).getModelElementsByType(InputEntry.class).stream())
                    .map(entry -> entry.getText().getTextContent())
                    .filter(text -> !text.isBlank())
                    .forEach(text -> assertSame(text, FeelWords.cell(text), LIBRARY.parseUnaryTests(text)));
        }
        Random chance = new Random(20261201);
        int sentences = 0;
        for (int i = 0; i < 60_000; i++) {
            String text = sentence(chance);
            sentences += FeelWords.expression(text).isPresent() ? 1 : 0;
            FeelWords.expression(text)
                    .ifPresent(read -> assertSame(text, Optional.of(read), LIBRARY.parseExpression(text)));
            FeelWords.cell(text).ifPresent(read -> assertSame(text, Optional.of(read), LIBRARY.parseUnaryTests(text)));
        }
        assertThat(sentences).isGreaterThan(500);
    }

    private static void assertSame(String text, Optional<ParsedExpression> ours, ParseResult library) {
        Optional<Exp> read = ours.map(ParsedExpression::expression);
        assertThat(library.isSuccess()).as(text).isTrue();
        assertThat(read).as(text).contains(library.parsedExpression().expression());
    }

    private static final List<String> PARTS = List.of(
            "a",
            "b",
            "1",
            "2.5",
            "\"x\"",
            "true",
            "null",
            "?",
            "=",
            "!=",
            "<",
            ">=",
            "and",
            "or",
            "in",
            "+",
            "-",
            "(",
            ")",
            "[",
            "]",
            "..",
            ",",
            "not(",
            "count(",
            "list contains(",
            "if",
            "then",
            "else");

    private static String sentence(Random chance) {
        StringBuilder text = new StringBuilder();
        for (int words = 1 + chance.nextInt(8); words > 0; words--) {
            text.append(PARTS.get(chance.nextInt(PARTS.size()))).append(' ');
        }
        return text.toString().strip();
    }

    /** The library takes for ever to read some short texts. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a in (a in ((a in [a+1+1+1+1+1+1+1+1+1+1+1+1+1..b])=1..1))",
                "not([not([not([1])])])",
                "if if if if if a then 1 else 2",
                ")))) not([not([not([1])])])",
                "\"))))\" = a or not([\"))\", not([\"))\", not([1])])])",
                "/* )))) */ not([not([1])])",
                "// )",
                "\"))))",
                "\"\\\")))) not([not([not([1])])])",
                "`\"` = 1 or not([not([not([1])])]) or `\"` = 2",
                "a = '\"' or not([not([not([1])])]) or b = '\"'",
                "not(not(not([not(a,[not(a,[not(a,a)))",
                "a in [not(a, a",
                "a in a in a",
                "a in [1, 2] and b",
                "ifa or ifa",
                "1 + if a then b else c",
                "[1][1]",
                "count(]count(]",
                "- -1",
                "\"\\n\"",
                "date(\"2026-13-01\")",
                "@\"2026-01-01\"",
                "a.b",
                "{a: 1}",
                "2 * 3",
                "a\u00a0= 1"
            })
    void areNothingElse(String text) {
        assertThat(FeelWords.areAll(text)).isFalse();
    }

    /** A thousand of the longest there may be. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void areReadAtOnce() {
        for (int i = 0; i < 1_000; i++) {
            FeelWords.areAll(
                    "a in (" + "a in (".repeat(2) + "(".repeat(1) + "[1..2], (1..b), ".repeat(28) + "1))))" + i);
            FeelWords.areAll("not(not(not([" + "a + 1 + (1) - 1 = a or ".repeat(20) + "1])))");
        }
    }
}
