package org.tongban.document;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.PaperWords;
import org.tongban.document.content.DocumentKind;

@DocumentTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class NumbersTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    /** What kind of document the papers are whose series the rows name. */
    private static final Map<PaperKind, DocumentKind> WITH_SERIES = Map.of(
            PaperKind.APPROVAL, DocumentKind.APPROVAL,
            PaperKind.REJECTION, DocumentKind.REJECTION,
            PaperKind.EARLIER_FAILED, DocumentKind.REFUSAL);

    @Autowired
    private Catalog catalog;

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
    void noKindTakesTheSeriesOfAnother() {
        Map<String, Set<DocumentKind>> kinds = new TreeMap<>();
        Stream.of(DocumentKind.values()).forEach(kind -> put(kinds, kind.word(), kind));
        Stream.concat(catalog.procedures().values().stream(), Stream.of(catalog.common(), catalog.oneThing()))
                .forEach(row -> row.papers().forEach((paper, words) -> series(words)
                        .forEach(series -> put(kinds, series, requireNonNull(WITH_SERIES.get(paper), paper.name())))));

        assertThat(kinds)
                .containsKeys("登", "告")
                .allSatisfy((series, takers) -> assertThat(takers).as(series).hasSize(1));
    }

    private static void put(Map<String, Set<DocumentKind>> kinds, String series, DocumentKind kind) {
        kinds.computeIfAbsent(series, any -> EnumSet.noneOf(DocumentKind.class)).add(kind);
    }

    private static Stream<String> series(PaperWords words) {
        return Stream.concat(Stream.of(words), words.cases().values().stream())
                .flatMap(said -> Stream.ofNullable(said.series()));
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
