package org.tongban.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Removes files that nobody refers to: those of swept drafts, those that were replaced, and those whose upload was refused or
 * broke off. Only what has not been put for a day is looked at, so that an upload that is not committed yet keeps its file; and
 * because the same content may be put again while it is being looked at, a file is first taken aside, and put back if
 * it turns out to be new.
 */
record DiskSweep(Instant before, Used used) {

    private static final int BATCH = 500;
    private static final String ASIDE = ".swept";

    /** The store has the files by their first two digits in folders, and what is still coming in beside these. */
    int in(Path folder) {
        int gone = 0;
        List<Path> old = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (Files.isDirectory(entry)) {
                    gone += in(entry);
                } else if (isOld(entry)) {
                    old.add(entry);
                }
                if (old.size() == BATCH) {
                    gone += removeUnused(old);
                    old.clear();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gone + removeUnused(old);
    }

    private int removeUnused(List<Path> old) {
        if (old.isEmpty()) {
            return 0;
        }
        Set<String> referred = used.among(old.stream().map(DiskSweep::address).toList());
        int gone = 0;
        for (Path file : old) {
            gone += referred.contains(address(file)) ? keep(file) : remove(file);
        }
        return gone;
    }

    /** A file that a crash left aside although somebody refers to it goes back to its place. */
    private static int keep(Path file) {
        if (isAside(file)) {
            putBack(file);
        }
        return 0;
    }

    private int remove(Path file) {
        try {
            Path aside = isAside(file) ? file : file.resolveSibling(file.getFileName() + ASIDE);
            Files.move(file, aside);
            if (!isOld(aside)) {
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

    private boolean isOld(Path file) throws IOException {
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
