package org.tongban.cases.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Decided;

/** Writes and reads the lines that are only ever added: ledger, opinions, supervision. */
@Component
public class Chronicle {

    private final Ledger ledger;
    private final Opinions opinions;
    private final SupervisionEntries supervision;
    private final Clock clock;

    Chronicle(Ledger ledger, Opinions opinions, SupervisionEntries supervision, Clock clock) {
        this.ledger = ledger;
        this.opinions = opinions;
        this.supervision = supervision;
        this.clock = clock;
    }

    public void note(String number, Actor actor, String act, String note) {
        ledger.save(new LedgerEntry(number, clock.instant(), actor, act, note));
    }

    /**
     * Bounds what somebody may add to a case: whoever opens the case reads all of it.
     *
     * @throws CaseProblem if this person has done so the most times within the last day
     */
    public void requireFew(String number, Actor actor, Set<String> acts, int most, String sentence) {
        Instant since = clock.instant().minus(Duration.ofDays(1));
        if (ledger.countByCaseNumberAndActorAndActInAndAtAfter(number, actor.id(), acts, since) >= most) {
            throw new CaseProblem("too-often", sentence.formatted(most));
        }
    }

    public void opinion(String number, String step, Actor actor, String conclusion, String text) {
        opinions.save(new Opinion(number, step, clock.instant(), actor, conclusion, text));
    }

    public void decision(String number, Actor actor, Decided decided, String text) {
        opinions.save(new Opinion(number, clock.instant(), actor, decided, text));
    }

    public void supervise(String number, SupervisionKind kind, String post) {
        supervision.save(new SupervisionEntry(number, clock.instant(), kind, post));
    }

    public List<LedgerEntry> ledger(String number) {
        return ledger.findByCaseNumberOrderByAtAscIdAsc(number);
    }

    public List<Opinion> opinions(String number) {
        return opinions.findByCaseNumberOrderByAtAscIdAsc(number);
    }

    public List<SupervisionEntry> supervision(String number) {
        return supervision.findByCaseNumberOrderByAtAscIdAsc(number);
    }
}
