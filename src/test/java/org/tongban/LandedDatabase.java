package org.tongban;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A hall's database and files as an earlier version left them, unpacked into a place of its own.
 *
 * @param place where it lies
 */
record LandedDatabase(Path place) {

    private static final String FOLDER = "/landed/";

    static LandedDatabase unpack(Path place) {
        LandedDatabase landed = new LandedDatabase(place);
        try {
            Path script = place.resolve("database.sql.gz");
            try (InputStream dump = resource("database.sql.gz")) {
                Files.copy(dump, script);
            }
            landed.ask("runscript from '%s' compression gzip".formatted(script));
            landed.unpackFiles();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return landed;
    }

    String url() {
        return "jdbc:h2:file:" + place.resolve("tongban") + ";WRITE_DELAY=0";
    }

    Path files() {
        return place.resolve("files");
    }

    /** @return number of the case, change or draft that the earlier version brought into this standing */
    static String number(String standing) {
        try (InputStream names = resource("cases.properties")) {
            Properties numbers = new Properties();
            numbers.load(names);
            return numbers.getProperty(standing).split(" ")[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return what a query answers while no hall is open, a line for each row */
    List<String> ask(String sql) {
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url(), "sa", "");
                Statement statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                ResultSet rows = statement.getResultSet();
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return lines;
    }

    private void unpackFiles() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(resource("files.zip"))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = files().resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
    }

    private static InputStream resource(String name) {
        return LandedDatabase.class.getResourceAsStream(FOLDER + name);
    }
}
