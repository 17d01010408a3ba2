package org.tongban.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongban.document.content.DocumentKind;

@DocumentTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class NumbersTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    @Autowired
    private Numbers numbers;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    /** What is taken here stays taken, and others count from one. */
    @AfterEach
    void beginAgain() {
        database.sql("update document_series set counted_year = 0, last_running = 0")
                .update();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsOwnNumbers(DocumentKind kind) {
        String number = next(kind, DAY).toString();

        assertThat(number).matches("章政服" + kind.word() + "字〔2025〕[1-9]\\d*号");
    }

    /** Papers of one kind are counted together, whatever their series: two kinds with one would give a number twice. */
    @Test
    void noKindTakesTheSeriesOfAnother() throws IOException {
        Set<String> others = Stream.of(DocumentKind.values())
                .filter(kind -> kind != DocumentKind.APPROVAL && kind != DocumentKind.REJECTION)
                .map(DocumentKind::word)
                .collect(Collectors.toSet());

        assertThat(Pattern.compile("series: ([^}\\s]+)")
                        .matcher(Files.readString(Path.of("processes", "procedures.yaml")))
                        .results()
                        .map(series -> series.group(1)))
                .contains("登", "告")
                .doesNotContainAnyElementsOf(others);
    }

    @Test
    void everyYearBeginsAtOne() {
        next(DocumentKind.SUMMARY, DAY);

        assertThat(next(DocumentKind.SUMMARY, LocalDate.of(2026, 1, 1)).running())
                .isOne();
    }

    @Test
    void aTransactionThatFailsLeavesNoGap() {
        int before = next(DocumentKind.LAPSE, DAY).running();
        transaction.executeWithoutResult(status -> {
            numbers.next(DocumentKind.LAPSE, DocumentKind.LAPSE.word(), DAY);
            status.setRollbackOnly();
        });

        assertThat(next(DocumentKind.LAPSE, DAY).running()).isEqualTo(before + 1);
    }

    @Test
    void papersIssuedAtTheSameMomentGetDifferentNumbersWithoutGaps() throws Exception {
        int before = next(DocumentKind.RECEIPT, DAY).running();
        ExecutorService windows = Executors.newFixedThreadPool(8);
        Callable<Integer> one = () -> next(DocumentKind.RECEIPT, DAY).running();
        List<Future<Integer>> all;
        try {
            all = windows.invokeAll(IntStream.range(0, 100).mapToObj(i -> one).toList());
        } finally {
            windows.shutdown();
        }

        assertThat(all)
                .extracting(Future::get)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(before + 1, before + 100).boxed().toList());
    }

    private DocumentNumber next(DocumentKind kind, LocalDate day) {
        return transaction.execute(status -> numbers.next(kind, kind.word(), day));
    }
}
