package org.tongban.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many pages the packaged system answers with, to clients on the same machine, and what a first visit brings to a phone. */
class PagesIT {

    private static final int CLIENTS = 20;
    private static final int WARM_UP = Integer.getInteger("benchmark.pages-warm-up", 4000);
    private static final int REQUESTS = Integer.getInteger("benchmark.pages", 4000);
    private static final int MOST_BYTES = 60_000;
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg))\"");

    @TempDir
    Path folder;

    /** The floors are far below what is aimed at: machines differ, and clients share this one. */
    @Test
    void reachesAnyPageManyTimesASecond() throws Exception {
        try (PackagedHall hall = new PackagedHall(folder)) {
            int bytes = firstVisit(hall);
            System.out.printf("Benchmark a first visit to a form %d bytes%n", bytes);
            assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
            for (String page : List.of("/", "/guide/food-business-licence", "/guide/open-a-restaurant", "/catalogue/items")) {
                assertThat(requestsPerSecond(hall, page)).as(page).isGreaterThan(300);
            }
            for (String form : List.of("/apply/food-business-licence", "/apply/open-a-restaurant")) {
                assertThat(requestsPerSecond(hall, form)).as(form).isGreaterThan(150);
            }
        }
    }

    private static double requestsPerSecond(PackagedHall hall, String page) {
        Clients.run(WARM_UP, CLIENTS, i -> timed(hall, page));
        long[] took = new long[REQUESTS];
        long cpu = hall.cpuNanos();
        long start = System.nanoTime();
        Clients.run(REQUESTS, CLIENTS, i -> took[i] = timed(hall, page));
        double perSecond = REQUESTS * 1e9 / (System.nanoTime() - start);
        Arrays.sort(took);
        System.out.printf(
                "Benchmark %-32s %6.0f requests/s  p95 %6.1f ms  %5.2f ms CPU of the server each%n",
                page, perSecond, took[REQUESTS * 95 / 100] / 1e6, (hall.cpuNanos() - cpu) / 1e6 / REQUESTS);
        return perSecond;
    }

    private static long timed(PackagedHall hall, String page) {
        long start = System.nanoTime();
        assertThat(got(hall, page).body()).isNotEmpty();
        return System.nanoTime() - start;
    }

    /** Returns what comes over the line for the first page, a guide and its form, with the files they bring along, each once. */
    private static int firstVisit(PackagedHall hall) {
        List<HttpResponse<byte[]>> pages = Stream.of("/", "/guide/food-business-licence", "/apply/food-business-licence")
                .map(page -> got(hall, page))
                .toList();
        Stream<HttpResponse<byte[]>> files = pages.stream()
                .flatMap(page -> FILE.matcher(text(page)).results().map(file -> file.group(1)))
                .distinct()
                .map(file -> got(hall, file));
        return Stream.concat(pages.stream(), files)
                .mapToInt(answer -> answer.body().length)
                .sum();
    }

    private static String text(HttpResponse<byte[]> page) {
        assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
        try {
            return new String(
                    new GZIPInputStream(new ByteArrayInputStream(page.body())).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<byte[]> got(PackagedHall hall, String path) {
        try {
            HttpResponse<byte[]> answer = hall.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
