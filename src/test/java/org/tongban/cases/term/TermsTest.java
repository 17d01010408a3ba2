package org.tongban.cases.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tongban.calendar.Deadline;
import org.tongban.calendar.MadeUpYear;
import org.tongban.calendar.WorkingCalendar;

/** What is done to the limits of a case is done to all that it concerns and that run. */
class TermsTest {

    private static final WorkingCalendar BEFORE = WorkingCalendar.load();
    private static final WorkingCalendar AFTER = MadeUpYear.with2027();
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 21);

    private final Terms terms = new Terms();

    @Test
    void countsAgainFromTheFirstDay() {
        terms.put(TermKind.PROMISED, Term.of(MONDAY, 10, BEFORE));
        terms.put(TermKind.TOLERANCE, Term.of(MONDAY, 5, BEFORE));
        assertThat(terms.of(TermKind.PROMISED).orElseThrow().deadline())
                .isEqualTo(new Deadline(LocalDate.of(2027, 1, 4), true));

        assertThat(terms.countAgain(2027, BEFORE, AFTER)).isEqualTo("承诺时限由2027年1月4日改为2027年1月5日");

        assertThat(terms.of(TermKind.PROMISED)).contains(Term.of(MONDAY, 10, AFTER));
        assertThat(terms.countAgain(2027, BEFORE, AFTER)).isEmpty();
    }

    /** As of a case that was carried over; it is as many working days into the year as it was. */
    @Test
    void countsAgainWhatBeganOnADayThatNobodyKept() {
        terms.put(TermKind.PROMISED, TermFixture.until(LocalDate.of(2027, 1, 4)));

        terms.countAgain(2027, BEFORE, AFTER);

        assertThat(terms.of(TermKind.PROMISED)).contains(TermFixture.until(LocalDate.of(2027, 1, 5)));
    }

    @Test
    void countsOverAWholeYearToADayInTheNext() {
        terms.put(TermKind.PROMISED, Term.of(MONDAY, 300, BEFORE));

        assertThat(terms.countAgain(2027, BEFORE, AFTER)).isNotEmpty();

        assertThat(terms.of(TermKind.PROMISED)).contains(Term.of(MONDAY, 300, AFTER));
    }

    @Test
    void keepsThePauseInItsDays() {
        terms.put(TermKind.PROMISED, Term.of(MONDAY, 6, BEFORE));
        terms.pause(MONDAY, Term.of(MONDAY, 4, BEFORE));
        terms.resume(MONDAY.plusDays(4), BEFORE);

        assertThat(terms.of(TermKind.SPECIAL)).isEmpty();
        assertThat(terms.of(TermKind.PROMISED)).contains(Term.of(MONDAY, 10, BEFORE));
        terms.countAgain(2027, BEFORE, AFTER);
        assertThat(terms.of(TermKind.PROMISED)).contains(Term.of(MONDAY, 10, AFTER));
    }

    /** Corrections are not awaited any more; the hall's days run on. */
    @Test
    void putsOffTheApplicantsDaysThatRunAndWhatFollowsThem() {
        for (TermKind kind : TermKind.values()) {
            terms.put(kind, Term.of(MONDAY, 3, BEFORE));
        }
        terms.end(TermKind.CORRECTION, TermState.MET);

        assertThat(terms.putOff(MONDAY, MONDAY.plusDays(1), BEFORE))
                .contains("容缺期限由", "核查期限由", "改正期限由", "陈述期限由")
                .doesNotContain("补正期限", "承诺时限", "法定时限", "答复期限", "特别程序期限");

        assertThat(terms.of(TermKind.RECTIFICATION)).contains(Term.of(MONDAY, 4, BEFORE));
        assertThat(terms.of(TermKind.PROMISED)).contains(Term.of(MONDAY, 3, BEFORE));
    }

    @Test
    void leavesTheVerificationWhereNothingIsToBePutRight() {
        terms.put(TermKind.VERIFICATION, Term.of(MONDAY, 3, BEFORE));

        assertThat(terms.putOff(MONDAY, MONDAY.plusDays(1), BEFORE)).isEmpty();
    }

    @Test
    void givesBackTheTimeThatTheWindowTookAndADayAtTheLeast() {
        terms.put(TermKind.TOLERANCE, Term.of(MONDAY, 1, BEFORE));
        terms.giveBack(TermKind.TOLERANCE, MONDAY.plusDays(2), MONDAY.plusDays(3), BEFORE);

        assertThat(terms.of(TermKind.TOLERANCE)).contains(Term.of(MONDAY, 4, BEFORE));
    }

    @Test
    void endsWithTheDecision() {
        terms.put(TermKind.PROMISED, Term.of(MONDAY, 3, BEFORE));
        terms.put(TermKind.STATUTORY, Term.of(MONDAY, 5, BEFORE));
        terms.put(TermKind.TOLERANCE, Term.of(MONDAY, 9, BEFORE));

        terms.decided(MONDAY.plusDays(4));

        assertThat(state(TermKind.PROMISED)).isEqualTo(TermState.MISSED);
        assertThat(state(TermKind.STATUTORY)).isEqualTo(TermState.MET);
        assertThat(state(TermKind.TOLERANCE)).isEqualTo(TermState.DROPPED);
        assertThat(terms.countAgain(2027, BEFORE, AFTER)).isEmpty();
    }

    private TermState state(TermKind kind) {
        return terms.of(kind).orElseThrow().state();
    }
}
