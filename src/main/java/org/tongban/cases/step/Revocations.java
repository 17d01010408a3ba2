package org.tongban.cases.step;

import java.time.Clock;
import java.time.LocalDate;
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
import org.tongban.cases.trust.Bars;
import org.tongban.cases.trust.Credit;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.law.CitedLimit;

/**
 * What follows where a commitment was found false: whoever has the licence is heard (行政许可法 第七条) before anybody decides
 * whether it is revoked (第六十九条).
 */
@Service
@Transactional
public class Revocations {

    /** Working days to state and defend oneself where no law of the item names any; the hall's own rule. */
    private static final int STATEMENT_DAYS = 5;

    private static final Set<Ground> GROUNDS = Set.of(Ground.FALSE_COMMITMENT, Ground.FRAUD);

    private static final String VERIFICATION = "verify-commitment";
    private static final String STATEMENT = "record-statement";

    private final CaseRegister register;
    private final Deciders deciders;
    private final Results results;
    private final Verification verification;
    private final Credit credit;
    private final Bars bars;
    private final Chronicle chronicle;
    private final WorkingCalendar calendar;
    private final Catalog catalog;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Revocations(
            CaseRegister register,
            Deciders deciders,
            Results results,
            Verification verification,
            Credit credit,
            Bars bars,
            Chronicle chronicle,
            WorkingCalendar calendar,
            Catalog catalog,
            Clock clock,
            ApplicationEventPublisher events) {
        this.register = register;
        this.deciders = deciders;
        this.results = results;
        this.verification = verification;
        this.credit = credit;
        this.bars = bars;
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
        Optional.ofNullable(verification.unfit(subject).get("no")).ifPresent(problem -> {
            throw problem;
        });
        deciders.requireFinding(subject, "no");
        Opinion finding = last(number, VERIFICATION).orElseThrow();
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

    /**
     * Decides that the licence stands: the case closes.
     *
     * @throws CaseProblem if the deciding post has not decided so
     */
    public void keep(String number, String reason, Actor actor) {
        Case subject = register.get(number);
        deciders.requireKept(subject);
        subject.close(clock.instant());
        chronicle.note(number, actor, "决定不予撤销", reason);
        events.publishEvent(new CaseFact.LicenceKept(subject, reason));
    }

    /**
     * Decides to revoke the licence, on the ground that whoever has it was told, and records the breach of trust
     * (国办发〔2020〕42号).
     *
     * @param decided on which ground, for cases told without one
     * @throws CaseProblem if nobody was heard since the commitment was found false, or the deciding post has not decided so
     */
    public void revoke(String number, Ground decided, String reason, Actor actor) {
        Case subject = register.get(number);
        Opinion statement = heard(number);
        deciders.requireRevocation(subject);
        subject.revoke(subject.revocationGround().orElse(decided), reason, clock.instant());
        bars.after(subject);
        credit.breach(subject);
        chronicle.note(number, actor, "撤销许可并记录失信", reason);
        events.publishEvent(new CaseFact.LicenceRevoked(subject, statement.conclusion()));
    }

    /** 行政许可法 第七条: however a flow is drawn, and whenever it began. */
    private Opinion heard(String number) {
        return last(number, VERIFICATION, STATEMENT)
                .filter(opinion -> opinion.step().equals(STATEMENT) && Deciders.mayHear(opinion))
                .orElseThrow(() -> new CaseProblem(
                        "unheard", "撤销以前应当告知当事人，并听取陈述、申辩（《中华人民共和国行政许可法》第七条），不能直接撤销。请联系系统管理员检查承诺事后核查的流程图。"));
    }

    private Optional<Opinion> last(String number, String... steps) {
        return register.opinions(number).stream()
                .filter(opinion -> List.of(steps).contains(opinion.step()))
                .reduce((earlier, later) -> later);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
