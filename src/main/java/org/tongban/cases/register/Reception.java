package org.tongban.cases.register;

import static org.tongban.cases.CaseState.*;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Ground;
import org.tongban.cases.term.Term;
import org.tongban.cases.term.TermKind;
import org.tongban.cases.term.TermState;

/** What is done with an application until it is taken on or not (申请与受理). */
@MappedSuperclass
abstract class Reception extends Standing {

    @Enumerated(EnumType.STRING)
    private @Nullable AcceptKind acceptKind;

    private boolean correctionsAsked;
    private @Nullable String properOrgan;

    protected Reception() {}

    Reception(CaseOpening opening, Schedule schedule) {
        super(opening, schedule);
    }

    public void accept(AcceptKind kind, LocalDate day, Term promised, @Nullable Term statutory) {
        require("accept", RECEIVED);
        become(ACCEPTED);
        acceptKind = kind;
        schedule().terms().end(TermKind.ANSWER, kind == AcceptKind.DEEMED ? TermState.MISSED : TermState.MET);
        schedule().accepted(day, promised, statutory);
    }

    /** 行政许可法 第三十二条第一款第四项: everything to correct is told once. */
    public void askCorrections(Term limit) {
        if (correctionsAsked) {
            throw new CaseProblem("one-notice", "本办件已经出具过一次性告知书，依法不得再次要求补正，请作出受理或者不予受理的决定。");
        }
        require("ask-corrections", RECEIVED);
        become(IN_CORRECTION);
        correctionsAsked = true;
        schedule().terms().end(TermKind.ANSWER, TermState.MET);
        schedule().terms().put(TermKind.CORRECTION, limit);
    }

    /** The applicant has answered the notice; it is the window's turn again. */
    public void correctionsReceived(Instant at) {
        require("correct", IN_CORRECTION);
        become(RECEIVED);
        schedule().correctionsReceived(at);
    }

    /** What came in by the last day to correct answers the notice, though nobody said so. */
    public void correctionsClosed() {
        require("correct", IN_CORRECTION);
        become(RECEIVED);
        schedule().correctionsReceivedOnTheLastDay();
    }

    /** Of a one-thing, what lacks nothing goes on without the corrections of the rest. */
    public void goOnWithoutCorrections() {
        require("go-on", IN_CORRECTION);
        become(RECEIVED);
        schedule().terms().end(TermKind.CORRECTION, TermState.MISSED);
    }

    public void refuse(Ground on, String why, @Nullable String organ) {
        require("refuse", RECEIVED);
        schedule().terms().end(TermKind.ANSWER, TermState.MET);
        end(REFUSED, on, why);
        properOrgan = organ;
    }

    public void lapse(String why, Instant at) {
        require("lapse", IN_CORRECTION);
        schedule().terms().end(TermKind.CORRECTION, TermState.MISSED);
        end(LAPSED, Ground.CORRECTIONS_OVERDUE, why);
        schedule().closed(at);
    }

    public Optional<AcceptKind> acceptKind() {
        return Optional.ofNullable(acceptKind);
    }

    /** @return true if it was taken on in this way */
    public boolean isAccepted(AcceptKind kind) {
        return acceptKind == kind;
    }

    /** @return the organ to apply to instead (行政许可法 第三十二条第一款第二项) */
    public Optional<String> properOrgan() {
        return Optional.ofNullable(properOrgan);
    }
}
