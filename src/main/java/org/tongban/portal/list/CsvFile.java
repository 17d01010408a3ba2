package org.tongban.portal.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as a CSV file (RFC 4180) that spreadsheets open as UTF-8 and read as text only. */
public final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** With these first a spreadsheet takes a cell for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private CsvFile() {}

    /**
     * Returns the file's content, in UTF-8 with a byte order mark.
     *
     * @param head headings of the columns
     * @param rows one cell for each column
     */
    public static byte[] of(List<String> head, List<List<String>> rows) {
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(head);
            for (List<String> row : rows) {
                csv.printRecord(row.stream().map(CsvFile::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
