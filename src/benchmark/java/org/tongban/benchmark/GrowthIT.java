package org.tongban.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.search.CaseFilter;
import org.tongban.cases.search.CaseSearch;

/** Compares a hall with few cases with the same hall when it has many, open and ended: what people do takes about as long. */
class GrowthIT {

    private static final int CLIENTS = 4;
    private static final int FEW = 1_000;
    private static final int MANY = Integer.getInteger("benchmark.many", 100_000);
    private static final int WARM_UP = Integer.getInteger("benchmark.warm-up", 2_000);
    private static final int CASES = Integer.getInteger("benchmark.cases", 400);
    private static final int LOOKS = 60;

    /** As somebody of a small hall has them. */
    private static final List<String> POSTS = List.of("window", "examiner", "reviewer", "head", "issuer");

    @Test
    void staysAsFastAsItWas() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = Sides.database();
                Side tongban = Sides.tongban(postgres)) {
            TongbanCase one = new TongbanCase(tongban.context());
            JdbcTemplate database = tongban.database();
            Copies copies = new Copies(database);
            String open = one.untilDecision(tongban);
            String ended = one.toItsEnd(tongban);
            copies.of(open, 1, FEW);
            copies.of(ended, 1_000_001, 1_000_000 + FEW);
            database.execute("analyze");
            tongban.run(WARM_UP, CLIENTS, false);
            Map<String, Double> few = measured(tongban, open);
            copies.of(open, FEW + 1, MANY);
            copies.of(ended, 1_000_001 + FEW, 1_000_000 + MANY);
            database.execute("vacuum analyze");
            Map<String, Double> many = measured(tongban, open);
            few.forEach((what, before) -> System.out.printf(
                    "Growth %-34s %10.1f %10.1f  %5.2f%n", what, before, many.get(what), many.get(what) / before));
            System.gc();
            Runtime memory = Runtime.getRuntime();
            System.out.printf("Growth memory after all: %d MB%n", (memory.totalMemory() - memory.freeMemory()) >> 20);
            assertThat(many.get("cases/s") / few.get("cases/s")).isGreaterThanOrEqualTo(0.9);
            few.keySet().stream()
                    .filter(what -> what.endsWith("ms"))
                    .forEach(what -> assertThat(many.get(what)).as(what).isLessThanOrEqualTo(3 * few.get(what) + 1));
        }
    }

    private static Map<String, Double> measured(Side tongban, String number) {
        ApplicationContext hall = tongban.context();
        Map<String, Double> all = new LinkedHashMap<>();
        all.put("cases/s", tongban.casesPerSecond(CASES, CLIENTS));
        IdentityService identity = hall.getBean(IdentityService.class);
        FilterService filters = hall.getBean(FilterService.class);
        String unclaimed = filters.createFilterQuery().filterName("本组待办").singleResult().getId();
        String person = TongbanCase.employ(identity, "several", POSTS);
        identity.setAuthentication(person, POSTS, List.of(TongbanCase.REGION));
        try {
            all.put("Tasklist, first page, ms", median(() -> filters.listPage(unclaimed, 0, 15)));
            all.put("Tasklist, count, ms", median(() -> filters.count(unclaimed)));
        } finally {
            identity.clearAuthentication();
        }
        CaseSearch search = hall.getBean(CaseSearch.class);
        all.put("staff's list, first page, ms", median(() -> search.find(person, CaseFilter.ALL, 1)));
        CaseRegister register = hall.getBean(CaseRegister.class);
        String code = register.get(number).queryCode();
        all.put("progress by number and code, ms", median(() -> register.get(number, code)));
        return all;
    }

    private static double median(Runnable look) {
        List<Long> took = new ArrayList<>();
        for (int i = 0; i < LOOKS; i++) {
            long start = System.nanoTime();
            look.run();
            took.add(System.nanoTime() - start);
        }
        return took.stream().sorted().skip(LOOKS / 2).findFirst().orElseThrow() / 1e6;
    }
}
