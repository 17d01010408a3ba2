package org.tongban.benchmark;

import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** One of the two systems compared: its context, its database, and what its cases have cost so far. */
final class Side implements AutoCloseable {

    final String name;
    private final AtomicLong statements = new AtomicLong();
    private final Tally tally = new Tally();
    private final ConcurrentLinkedQueue<Long> completions = new ConcurrentLinkedQueue<>();
    private final ConfigurableApplicationContext context;
    private final BiConsumer<Integer, Side> oneCase;
    private final JdbcTemplate database;
    private long cases;
    private long nanos;
    private long counted;
    private long wal;

    Side(
            String name,
            Class<?> application,
            Map<String, Object> settings,
            Function<ConfigurableApplicationContext, BiConsumer<Integer, Side>> flow) {
        this.name = name;
        this.context = new SpringApplicationBuilder(application)
                .initializers(starting -> starting.getBeanFactory().addBeanPostProcessor(counting()))
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
        this.database = new JdbcTemplate(context.getBean(DataSource.class));
        this.oneCase = flow.apply(context);
    }

    private BeanPostProcessor counting() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String beanName) {
                return bean instanceof DataSource source ? new CountingDataSource(source, statements, tally) : bean;
            }
        };
    }

    /** Runs this many cases with this many clients; what they cost is added up unless it is only to warm up. */
    void run(int number, int clients, boolean measured) {
        completions.removeIf(ignored -> !measured && cases == 0);
        long lsn = lsn();
        long before = statements.get();
        long start = System.nanoTime();
        Clients.run(number, clients, i -> oneCase.accept(i, this));
        long took = System.nanoTime() - start;
        if (measured) {
            nanos += took;
            counted += statements.get() - before;
            wal += lsn() - lsn;
            cases += number;
        } else {
            completions.clear();
        }
    }

    /** Runs this many cases with this many clients, apart from all that was measured before. */
    double casesPerSecond(int number, int clients) {
        long start = System.nanoTime();
        Clients.run(number, clients, i -> oneCase.accept(i, this));
        return number * 1e9 / (System.nanoTime() - start);
    }

    ApplicationContext context() {
        return context;
    }

    JdbcTemplate database() {
        return database;
    }

    /** @return how many statements of each kind these cases take, one after another */
    Map<String, Integer> tally(int number) {
        return tally.of(() -> IntStream.range(0, number).forEach(i -> oneCase.accept(i, this)));
    }

    /** Times one completion of a user task. */
    void timed(Runnable completion) {
        long start = System.nanoTime();
        completion.run();
        completions.add(System.nanoTime() - start);
    }

    double casesPerSecond() {
        return cases * 1e9 / nanos;
    }

    double statementsPerCase() {
        return (double) counted / cases;
    }

    double walKilobytesPerCase() {
        return wal / 1024.0 / cases;
    }

    double p99Milliseconds() {
        long[] sorted = completions.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[(int) (sorted.length * 0.99)] / 1e6;
    }

    private long lsn() {
        return database.queryForObject("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint", Long.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
