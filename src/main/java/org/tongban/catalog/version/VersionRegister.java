package org.tongban.catalog.version;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongban.catalog.source.InvalidCatalog;

/** Keeps every version of every entry in the database. */
@Component
public class VersionRegister {

    private static final Logger LOG = LoggerFactory.getLogger(VersionRegister.class);

    private final VersionRows rows;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final TransactionTemplate ownTransaction;

    VersionRegister(VersionRows rows, Clock clock, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Returns what is published, in that order; nothing that another transaction has not committed yet. */
    List<Version> read() {
        return ownTransaction.execute(status -> inOrder());
    }

    /** Returns how many versions there are, which only ever grows. */
    long count() {
        return transaction.execute(status -> rows.count());
    }

    /**
     * Records what is new, in the caller's transaction if there is one.
     *
     * @return the versions that were not known before
     * @throws InvalidCatalog if a known version has another content
     */
    List<Version> record(Collection<Version> versions) {
        return transaction.execute(status -> {
            List<Version> known = inOrder();
            return save(NewVersions.fresh(new Versions(known), versions), after(known));
        });
    }

    /**
     * Records what is new in the files at the start; another node that starts at the same time may have been first. What
     * the hall has published for a later day stays in force over a file of the program: that is recorded behind it.
     *
     * @throws InvalidCatalog if a known version has another content and nothing later has been published
     */
    void recordAtStart(Collection<Version> files) {
        try {
            recordFiles(files);
        } catch (DataIntegrityViolationException anotherNode) {
            recordFiles(files);
        }
    }

    private void recordFiles(Collection<Version> files) {
        transaction.executeWithoutResult(status -> {
            List<Version> before = inOrder();
            Versions known = new Versions(before);
            Instant now = after(before);
            Predicate<Version> isLate = known::isBehind;
            save(NewVersions.fresh(known, files.stream().filter(isLate.negate()).toList()), now);
            List<Version> unknown = files.stream()
                    .filter(isLate)
                    .filter(file -> known.find(file.key(), file.region(), file.version())
                            .isEmpty())
                    .toList();
            unknown.forEach(file -> LOG.warn(
                    "{}：版本 {} 的施行日期 {} 早于已经公布的版本，仍按已经公布的版本办理。",
                    file.file().path(),
                    file.version(),
                    file.effectiveFrom()));
            save(unknown, now);
        });
    }

    private List<Version> save(List<Version> fresh, Instant now) {
        fresh.forEach(version -> rows.save(version.recorded(now)));
        return fresh;
    }

    /** In the order in which they came; each node takes ids from a block of its own. */
    private List<Version> inOrder() {
        return rows.findAllByOrderByRecordedAtAscIdAsc();
    }

    /** Returns a time after all that is known, whichever node's clock has told it. */
    private Instant after(List<Version> known) {
        Instant now = clock.instant();
        return known.isEmpty() ? now : known.get(known.size() - 1).orLater(now);
    }
}
