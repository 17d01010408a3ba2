package org.tongban.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Compares Tongban with plain Camunda on the same shape of flow, alternating in one run on one real PostgreSQL. */
class ThroughputIT {

    private static final int CLIENTS = 4;
    private static final int WARM_UP = Integer.getInteger("benchmark.warm-up", 5000);
    private static final int BLOCKS = 5;
    private static final int BLOCK = Integer.getInteger("benchmark.cases", 1000) / BLOCKS;

    @Test
    void reachesSevenTenthsOfPlainCamunda() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = Sides.database();
                Side plain = Sides.plain(postgres);
                Side tongban = Sides.tongban(postgres)) {
            plain.run(WARM_UP, CLIENTS, false);
            tongban.run(WARM_UP, CLIENTS, false);
            for (int block = 0; block < BLOCKS; block++) {
                plain.run(BLOCK, CLIENTS, true);
                tongban.run(BLOCK, CLIENTS, true);
            }
            print(plain);
            print(tongban);
            double ratio = tongban.casesPerSecond() / plain.casesPerSecond();
            System.out.printf("Benchmark T/P cases per second %.2f%n", ratio);
            assertThat(ratio).isGreaterThanOrEqualTo(0.7);
        }
    }

    private static void print(Side side) {
        System.out.printf(
                "Benchmark %-16s %6.1f cases/s  %5.0f statements/case  %6.1f kB WAL/case  p99 completion %6.1f ms%n",
                side.name,
                side.casesPerSecond(),
                side.statementsPerCase(),
                side.walKilobytesPerCase(),
                side.p99Milliseconds());
    }
}
