package org.tongban.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Counts by table what one case asks of the database, on either side; the same on a busy machine as on a quiet one. */
class StatementsIT {

    private static final int WARM_UP = 3;
    private static final int CASES = 10;

    @Test
    void asksLittleMoreThanPlainCamunda() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = Sides.database();
                Side plain = Sides.plain(postgres);
                Side tongban = Sides.tongban(postgres)) {
            plain.tally(WARM_UP);
            tongban.tally(WARM_UP);
            Map<String, Integer> ofPlain = plain.tally(CASES);
            Map<String, Integer> ofTongban = tongban.tally(CASES);
            print(ofPlain, ofTongban);
            assertThat(sum(ofTongban)).isLessThanOrEqualTo((int) (1.1 * sum(ofPlain)));
        }
    }

    private static void print(Map<String, Integer> plain, Map<String, Integer> tongban) {
        TreeSet<String> kinds = new TreeSet<>(plain.keySet());
        kinds.addAll(tongban.keySet());
        System.out.printf("Statements/case %-40s %6s %6s%n", "", "P", "T");
        kinds.forEach(kind -> print(kind, plain.getOrDefault(kind, 0), tongban.getOrDefault(kind, 0)));
        print("all", sum(plain), sum(tongban));
    }

    private static void print(String kind, int plain, int tongban) {
        System.out.printf(
                "Statements/case %-40s %6.1f %6.1f%n", kind, (double) plain / CASES, (double) tongban / CASES);
    }

    private static int sum(Map<String, Integer> counted) {
        return counted.values().stream().mapToInt(Integer::intValue).sum();
    }
}
