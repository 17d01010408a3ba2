package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongban.ChangeHallTest;
import org.tongban.change.Announcement;
import org.tongban.change.Changes;

/** A hall that has changed its catalogue for years. */
@ChangeHallTest
class AnnouncementsTest {

    private static final String OLD = "BG20000101-";

    @Autowired
    JdbcTemplate database;

    @Autowired
    Changes changes;

    @Autowired
    TestRestTemplate browser;

    @BeforeEach
    void changesForYears() {
        for (int number = 1; number <= 61; number++) {
            database.update("""
                    insert into catalogue_change (number, state, title, reason, proposer, proposer_name, proposed_at,
                        effective_from, published_at, enforced_at, lock_version)
                    values (?, 'PUBLISHED', ?, '多年以前', 'designer', '李工', timestamp with time zone '2000-01-01 08:00:00+08',
                        date '2000-01-02', timestamp with time zone '2000-01-01 09:00:00+08',
                        timestamp with time zone '2000-01-02 00:00:00+08', 0)
                    """, OLD + "%04d".formatted(number), "第%d次变更".formatted(number));
            database.update(
                    "insert into catalogue_change_entry values (?, 0, 'food-business-licence', '食品经营许可', '1.0', '1.1')",
                    OLD + "%04d".formatted(number));
        }
    }

    @AfterEach
    void forgetsThem() {
        database.update("delete from catalogue_change_entry where change_number like ?", OLD + "%");
        database.update("delete from catalogue_change where number like ?", OLD + "%");
    }

    @Test
    void areShownAPageAtATimeTheLatestFirst() {
        List<String> seen = new ArrayList<>();
        int page = 1;
        for (var shown = changes.announcements(page); ; shown = changes.announcements(++page)) {
            assertThat(shown.getContent()).hasSizeLessThanOrEqualTo(30).allSatisfy(one -> assertThat(one.entries())
                    .isNotNull());
            shown.map(Announcement::number).forEach(seen::add);
            if (!shown.hasNext()) {
                break;
            }
        }

        assertThat(page).isGreaterThanOrEqualTo(3);
        assertThat(seen).doesNotHaveDuplicates().endsWith(OLD + "0002", OLD + "0001");
        assertThat(browser.getForObject("/catalogue/changes", String.class))
                .contains("较早的变更")
                .doesNotContain("较新的变更");
        assertThat(browser.getForObject("/catalogue/changes?page=" + page, String.class))
                .contains("第1次变更", "较新的变更")
                .doesNotContain("较早的变更");
    }

    @Test
    void areNoPageThatNobodyCounts() {
        for (String page : List.of("0", "-1", "x", "99999")) {
            assertThat(browser.getForEntity("/catalogue/changes?page=" + page, String.class)
                            .getStatusCode())
                    .isEqualTo(HttpStatus.NOT_FOUND);
        }
    }
}
