package org.tongban.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes files that nobody refers to: those of swept drafts, those that were replaced, and those whose upload was refused or
 * broke off. Only what has not been put for a day is looked at, so that an upload that is not committed yet keeps its file; and
 * because the same content may be put again while it is being looked at, a file is first taken aside, and put back if
 * it turns out to be new.
 */
@Component
class FileSweep {

    private static final Duration AGE = Duration.ofDays(1);
    private static final int BATCH = 500;
    private static final String ASIDE = ".swept";

    private final CaseSettings settings;
    private final JdbcClient database;
    private final Clock clock;

    FileSweep(CaseSettings settings, JdbcClient database, Clock clock) {
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    /** Returns how many files are gone. */
    int sweep() {
        if (!Files.isDirectory(settings.files())) {
            return 0;
        }
        Instant before = clock.instant().minus(AGE);
        return in(settings.files(), before);
    }

    /** The store has the files by their first two digits in folders, and what is still coming in beside these. */
    private int in(Path folder, Instant before) {
        int gone = 0;
        List<Path> old = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (Files.isDirectory(entry)) {
                    gone += in(entry, before);
                } else if (isOld(entry, before)) {
                    old.add(entry);
                }
                if (old.size() == BATCH) {
                    gone += removeUnused(old, before);
                    old.clear();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gone + removeUnused(old, before);
    }

    private int removeUnused(List<Path> old, Instant before) {
        if (old.isEmpty()) {
            return 0;
        }
        Set<String> used = used(old.stream().map(FileSweep::address).toList());
        int gone = 0;
        for (Path file : old) {
            gone += used.contains(address(file)) ? keep(file) : remove(file, before);
        }
        return gone;
    }

    private Set<String> used(List<String> addresses) {
        return new HashSet<>(database.sql("""
                        select file_sha256 from case_material where file_sha256 in (:addresses)
                        union select file_sha256 from draft_material where file_sha256 in (:addresses)""")
                .param("addresses", addresses)
                .query(String.class)
                .list());
    }

    /** A file that a crash left aside although somebody refers to it goes back to its place. */
    private static int keep(Path file) {
        if (isAside(file)) {
            putBack(file);
        }
        return 0;
    }

    private static int remove(Path file, Instant before) {
        try {
            Path aside = isAside(file) ? file : file.resolveSibling(file.getFileName() + ASIDE);
            Files.move(file, aside);
            if (!isOld(aside, before)) {
                putBack(aside);
                return 0;
            }
            Files.delete(aside);
            return 1;
        } catch (NoSuchFileException | FileAlreadyExistsException meanwhile) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void putBack(Path aside) {
        try {
            Files.move(aside, aside.resolveSibling(address(aside)));
        } catch (FileAlreadyExistsException again) {
            discard(aside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void discard(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOld(Path file, Instant before) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().isBefore(before);
    }

    private static boolean isAside(Path file) {
        return file.toString().endsWith(ASIDE);
    }

    private static String address(Path file) {
        String name = file.getFileName().toString();
        return isAside(file) ? name.substring(0, name.length() - ASIDE.length()) : name;
    }
}
