package org.tongban.cases.step;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Ground;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.ledger.Opinion;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.Term;
import org.tongban.cases.term.TermKind;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.law.CitedLimit;

/** Where a commitment was found false, whoever has the licence is told and heard before it may be revoked (行政许可法 第七条). */
@Service
@Transactional
public class Hearings {

    /** Working days to state and defend oneself where no law of the item names any; the hall's own rule. */
    private static final int STATEMENT_DAYS = 5;

    private static final Set<Ground> GROUNDS = Set.of(Ground.FALSE_COMMITMENT, Ground.FRAUD);

    static final String VERIFICATION = "verify-commitment";
    static final String STATEMENT = "record-statement";

    private final CaseRegister register;
    private final Deciders deciders;
    private final Results results;
    private final Rectifications rectifications;
    private final Chronicle chronicle;
    private final WorkingCalendar calendar;
    private final Catalog catalog;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Hearings(
            CaseRegister register,
            Deciders deciders,
            Results results,
            Rectifications rectifications,
            Chronicle chronicle,
            WorkingCalendar calendar,
            Catalog catalog,
            Clock clock,
            ApplicationEventPublisher events) {
        this.register = register;
        this.deciders = deciders;
        this.results = results;
        this.rectifications = rectifications;
        this.chronicle = chronicle;
        this.calendar = calendar;
        this.catalog = catalog;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps what a false commitment comes to in law, before anybody is told.
     *
     * @throws CaseProblem if nothing is revoked on such a ground
     */
    public void found(String number, Ground ground) {
        if (!GROUNDS.contains(ground)) {
            throw new CaseProblem("revocation-ground", "不能因“%s”撤销许可，请选择撤销的情形。".formatted(ground.label()));
        }
        register.get(number).mayBeRevokedOn(ground);
    }

    /**
     * Tells whoever has the licence on what facts and ground it may be revoked, and until when they are heard. What nobody has
     * called deceit is told as none.
     *
     * @throws CaseProblem if the law lets it be put right first and that has not been ordered, or there is still time for it
     */
    public void intend(String number) {
        Case subject = register.get(number);
        results.requireGrantedOnCommitment(subject);
        Optional.ofNullable(rectifications.unfit(subject).get("no")).ifPresent(problem -> {
            throw problem;
        });
        deciders.requireFinding(subject, "no");
        Opinion finding = last(register.opinions(number), VERIFICATION).orElseThrow();
        int days =
                catalog.hearing(subject.edition()).map(CitedLimit::workingDays).orElse(STATEMENT_DAYS);
        Term limit = Term.of(today(), days, calendar);
        subject.mayBeRevokedOn(subject.revocationGround().orElse(Ground.FALSE_COMMITMENT));
        subject.schedule().put(TermKind.STATEMENT, limit);
        chronicle.note(number, finding.actor(), "告知拟撤销", finding.text());
        events.publishEvent(new CaseFact.RevocationIntended(subject, finding.text(), days, limit.due()));
    }

    /**
     * Nobody said anything in time.
     *
     * @throws CaseProblem if there is still time
     */
    public void noteSilence(String number) {
        register.get(number).schedule().requireOver(TermKind.STATEMENT, clock.instant());
        String silence = "期限内没有陈述、申辩";
        boolean hearing = catalog.hearing(register.get(number).edition()).isPresent();
        chronicle.opinion(number, STATEMENT, Actor.SYSTEM, hearing ? silence + "，也没有要求举行听证" : silence, "");
        chronicle.note(number, Actor.SYSTEM, silence, "");
    }

    /** @return the last of these steps in which anything was said */
    static Optional<Opinion> last(Collection<Opinion> opinions, String... steps) {
        return opinions.stream()
                .filter(opinion -> List.of(steps).contains(opinion.step()))
                .reduce((earlier, later) -> later);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
