package org.tongban.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the notices from the class path: {@code calendar/2024.yaml} and every following year without a gap. */
final class HolidayNotices {

    private static final int FIRST_YEAR = 2024;
    private static final ObjectMapper YAML =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build();

    private HolidayNotices() {}

    static List<HolidayNotice> read() {
        List<HolidayNotice> notices = new ArrayList<>();
        Optional<HolidayNotice> notice = read(FIRST_YEAR);
        for (int year = FIRST_YEAR + 1; notice.isPresent(); year++) {
            notices.add(notice.get());
            notice = read(year);
        }
        return List.copyOf(notices);
    }

    private static Optional<HolidayNotice> read(int year) {
        String file = "/calendar/" + year + ".yaml";
        try (InputStream in = HolidayNotices.class.getResourceAsStream(file)) {
            if (in == null) {
                return Optional.empty();
            }
            HolidayNotice notice = YAML.readValue(in, HolidayNotice.class);
            if (notice.year() != year) {
                throw new IllegalStateException(file + " holds the year " + notice.year());
            }
            return Optional.of(notice);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
