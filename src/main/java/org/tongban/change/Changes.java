package org.tongban.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.catalog.version.Renewal;
import org.tongban.matter.Official;

/** The register of changes of the catalogue: compiled, reviewed by law and jointly, published, reported (A1). */
@Service
@Transactional
public class Changes {

    static final int ON_A_PAGE = 30;

    /** A change is reported and made known within one working day. */
    private static final int DAYS_TO_REPORT = 1;

    private final ChangeRows rows;
    private final ChangeNumbers numbers;
    private final ChangeCheck check;
    private final Publisher publisher;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Changes(
            ChangeRows rows,
            ChangeNumbers numbers,
            ChangeCheck check,
            Publisher publisher,
            WorkingCalendar calendar,
            Clock clock) {
        this.rows = rows;
        this.numbers = numbers;
        this.check = check;
        this.publisher = publisher;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Takes in a proposal whose files keep all rules and could be published today.
     *
     * @throws ChangeProblem with everything that is wrong
     */
    public Change propose(Proposal proposal, Official by) {
        publisher.refuseWhatWaits(proposal.files(), today());
        Map<String, String> before = check.changed(proposal.files());
        List<Renewal> renewals = check.sound(proposal.files(), today());
        List<ChangedFile> files = ChangedFile.of(proposal, before);
        check.readable(files);
        return rows.save(new Change(numbers.next(today()), proposal, files, renewals, by, clock.instant()));
    }

    /** One of the two reviews agrees; throws {@link ChangeProblem} if it is not its turn or by the wrong person. */
    public void agree(String number, Official by, String words) {
        get(number).agree(by, words, clock.instant());
    }

    /** One of the two reviews refuses, with the reason. */
    public void reject(String number, Official by, String why) {
        get(number).reject(by, why, clock.instant());
    }

    /**
     * Publishes what the joint review agreed to: the catalogue's part at once, as it holds from its day on.
     *
     * @return true if its day is still to come
     * @throws ChangeProblem if a file was changed by others since the proposal, its day has passed, or a rule is broken by now
     */
    public boolean publish(String number) {
        numbers.hold();
        Change change = get(number);
        Map<String, String> files = change.texts();
        publisher.refuseWhatWaits(files, today());
        check.notOutdated(change.files());
        check.sound(files, today());
        change.publish(today(), calendar.after(today(), DAYS_TO_REPORT).lastDay(), clock.instant());
        publisher.publish(files);
        return change.effectiveFrom().orElseThrow().isAfter(today());
    }

    /** Deploys the models of a published change, on its day. */
    public void enforce(String number) {
        Change change = get(number);
        publisher.refuseWhatIsOlder(change);
        change.enforce(clock.instant());
        publisher.enforce(change);
        publisher.refuseWhatIsOlder(change); // whoever published meanwhile came before it
    }

    /** The change has been reported and made known. */
    public void report(String number, Official by, String words) {
        get(number).report(by, words, clock.instant());
    }

    /** Keeps what somebody writes for the others that work on the change; at most 1000 characters. */
    public void comment(String number, Official by, String words) {
        get(number).comment(by, words, clock.instant());
    }

    /** Keeps what an administrator did to its course, such as 暂停办理, which decides nothing. */
    public void note(String number, Official administrator, String act) {
        get(number).note(administrator, act, clock.instant());
    }

    /** Enters that it was not reported in time. */
    public void noteReportOverdue(String number) {
        get(number).noteReportOverdue(clock.instant());
    }

    /** @throws UnknownChange if there is none */
    @Transactional(readOnly = true)
    public Change get(String number) {
        return rows.findById(number).orElseThrow(() -> new UnknownChange(number));
    }

    /**
     * Returns what is to be known by everybody, the latest first.
     *
     * @param page counted from 1
     */
    @Transactional(readOnly = true)
    public Slice<Announcement> announcements(int page) {
        return rows.published(PageRequest.of(page - 1, ON_A_PAGE)).map(Announcement::of);
    }

    /** Waits until nobody else is at the change, and keeps it until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(String number) {
        rows.lock(number);
    }

    /** Returns what is wrong with a change as things stand now; none if it could be published. */
    @Transactional(readOnly = true)
    public List<String> findings(String number) {
        return check.findings(get(number).texts());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
