package org.tongban.cases.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongban.files.FileStore;

/**
 * Removes files that nobody refers to: those of swept drafts, those that were replaced, and those whose upload was refused or
 * broke off. Only what has not been put for a day is looked at, so that an upload that is not committed yet keeps its file.
 */
@Component
class FileSweep {

    private static final Duration AGE = Duration.ofDays(1);

    private final FileStore files;
    private final JdbcClient database;
    private final Clock clock;

    FileSweep(FileStore files, JdbcClient database, Clock clock) {
        this.files = files;
        this.database = database;
        this.clock = clock;
    }

    /** Returns how many files are gone. */
    int sweep() {
        return files.sweep(clock.instant().minus(AGE), this::used);
    }

    private Set<String> used(Collection<String> addresses) {
        return new HashSet<>(database.sql("""
                        select file_sha256 from case_material where file_sha256 in (:addresses)
                        union select file_sha256 from draft_material where file_sha256 in (:addresses)""")
                .param("addresses", addresses)
                .query(String.class)
                .list());
    }
}
