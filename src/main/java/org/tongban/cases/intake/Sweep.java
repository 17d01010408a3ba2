package org.tongban.cases.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.tongban.calendar.WorkingCalendar;

/**
 * Clears away, once a day on one of the nodes, the drafts that nobody has saved for {@link Draft#DAYS} days, submitted or not,
 * and then the files that nobody refers to any more. What a case has stays.
 */
@Component
@EnableScheduling
class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final Duration ONCE = Duration.ofHours(23);
    private static final int BATCH = 200;

    private final Drafts drafts;
    private final DraftMaterials materials;
    private final FileSweep files;
    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final Clock clock;

    Sweep(
            Drafts drafts,
            DraftMaterials materials,
            FileSweep files,
            JdbcClient database,
            TransactionOperations transaction,
            Clock clock) {
        this.drafts = drafts;
        this.materials = materials;
        this.files = files;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each node asks every hour; the first whose turn it is takes the day. */
    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void daily() {
        if (isMine()) {
            int gone = sweepDrafts();
            LOG.info("Swept {} drafts and {} files", gone, files.sweep());
        }
    }

    /** Of two nodes at the same moment one changes the row, and the other then finds it changed. */
    private boolean isMine() {
        Instant now = clock.instant();
        return database.sql("update sweep set last_at = :now where name = 'drafts-and-files' and last_at <= :before")
                        .param("now", at(now))
                        .param("before", at(now.minus(ONCE)))
                        .update()
                == 1;
    }

    /** Returns how many drafts are gone; batch by batch, each in a transaction of its own. */
    int sweepDrafts() {
        int gone = 0;
        int last;
        do {
            last = transaction.execute(running -> sweepSome());
            gone += last;
        } while (last == BATCH);
        return gone;
    }

    private int sweepSome() {
        Instant before = clock.instant().minus(Duration.ofDays(Draft.DAYS));
        List<Draft> old = drafts.savedBefore(before, Limit.of(BATCH));
        if (!old.isEmpty()) {
            materials.deleteOf(old.stream().map(Draft::id).toList());
            drafts.deleteAll(old);
        }
        return old.size();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atZone(WorkingCalendar.ZONE).toOffsetDateTime();
    }
}
