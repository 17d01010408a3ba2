package org.tongban;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed in the middle of the work, again and again: what it has answered for is there, once. */
class KillIT {

    private static final int CLIENTS = 6;
    private static final long SEED = Long.getLong("kill.seed", System.nanoTime());

    private static final Map<String, String> STAFF = Map.of(
            "window", "window",
            "examiner", "examiner",
            "inspector", "inspector",
            "inspector2", "inspector",
            "reviewer", "reviewer",
            "head", "head",
            "issuer", "issuer");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS) // the server's log says why
    Path folder;

    private final Random random = new Random(SEED);

    @Test
    void losesAndDoublesNothingOnPostgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String database = postgres.getJdbcUrl("postgres", "postgres");
            String[] settings = {
                "--spring.datasource.username=postgres",
                "--spring.config.import=classpath:demo-hall.yaml",
                "--tongban.admin.id=chief",
                "--tongban.admin.password=a-long-first-password"
            };
            try (Aftermath before = open(database, settings)) {
                before.employ(STAFF);
            }
            kill(Integer.getInteger("kill.cases", 60), Integer.getInteger("kill.times", 10), database, settings);
        }
    }

    /** The embedded database at its usual address, for trying out. */
    @Test
    void losesAndDoublesNothingOnTheEmbeddedDatabase() throws Exception {
        kill(Integer.getInteger("kill.h2-cases", 15), Integer.getInteger("kill.h2-times", 4), "", new String[0]);
    }

    private Aftermath open(String database, String... settings) {
        String[] plain = new String[settings.length];
        for (int i = 0; i < settings.length; i++) {
            plain[i] = settings[i].substring(2);
        }
        String address = database.isEmpty() ? "jdbc:h2:file:" + folder.resolve("data/tongban") : database;
        return new Aftermath(address, folder.resolve("data/files"), plain);
    }

    private void kill(int cases, int times, String database, String... settings) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(settings));
        if (!database.isEmpty()) {
            arguments.add("--spring.datasource.url=" + database);
        }
        List<KilledCase> all = new ArrayList<>();
        List<KilledCase> undisturbed;
        try (KilledServer server = new KilledServer(folder, arguments)) {
            server.start();
            var line = new StubbornLine(server, database.isEmpty());
            undisturbed = undisturbed(line);
            all.addAll(undisturbed);
            run(undisturbed, CLIENTS).forEach(KillIT::finish);
            int each = line.answered() / undisturbed.size();
            List<KilledCase> killed = killed(line, cases);
            all.addAll(killed);
            List<Future<?>> running = run(killed, CLIENTS);
            int between = each * cases / (times + 1);
            for (int time = 0; time < times; time++) {
                killAfter(server, line, each * undisturbed.size() + between * time + random.nextInt(between), running);
            }
            running.forEach(KillIT::finish);
            System.out.printf(
                    "Kill seed %d: %d kills in %d cases, %d answers, %d requests without one%n",
                    SEED, times, cases, line.answered(), line.unanswered());
            assertThat(line.unanswered()).as("requests the kills fell into").isPositive();
        }
        try (Aftermath after = open(database, settings)) {
            after.assertNothingIsLostOrDoubled(all, undisturbed);
        }
    }

    /** Kills at a random moment of the request that comes then. */
    private void killAfter(KilledServer server, StubbornLine line, int answers, List<Future<?>> running)
            throws InterruptedException {
        while (line.answered() < answers) {
            running.stream().filter(Future::isDone).forEach(KillIT::finish);
            assertThat(running).as("clients at work").anyMatch(client -> !client.isDone());
            TimeUnit.MILLISECONDS.sleep(1);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(50));
        server.kill();
        server.start();
    }

    private static List<KilledCase> undisturbed(StubbornLine line) {
        List<KilledCase> all = new ArrayList<>();
        for (String offering : KilledCase.WAYS.keySet()) {
            all.add(new KilledCase(line, "undisturbed-" + offering, offering, true));
            all.add(new KilledCase(line, "undisturbed-open-" + offering, offering, false));
        }
        return all;
    }

    private static List<KilledCase> killed(StubbornLine line, int cases) {
        List<String> offerings = List.copyOf(KilledCase.WAYS.keySet());
        return IntStream.range(0, cases)
                .mapToObj(i -> new KilledCase(line, "killed-" + i, offerings.get(i % offerings.size()), i % 5 != 4))
                .toList();
    }

    private static List<Future<?>> run(List<KilledCase> cases, int clients) {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        List<Future<?>> running = new ArrayList<>();
        cases.forEach(one -> running.add(threads.submit(one::run)));
        threads.shutdown();
        return running;
    }

    private static void finish(Future<?> client) {
        try {
            client.get(15, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new AssertionError(e.getCause() == null ? e : e.getCause());
        }
    }
}
