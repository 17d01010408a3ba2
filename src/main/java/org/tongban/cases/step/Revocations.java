package org.tongban.cases.step;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Ground;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.ledger.Opinion;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.trust.Bars;
import org.tongban.cases.trust.Credit;

/** Whether a licence is revoked that was given on a false commitment (行政许可法 第六十九条), once its holder was heard. */
@Service
@Transactional
public class Revocations {

    private final CaseRegister register;
    private final Deciders deciders;
    private final Credit credit;
    private final Bars bars;
    private final Chronicle chronicle;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Revocations(
            CaseRegister register,
            Deciders deciders,
            Credit credit,
            Bars bars,
            Chronicle chronicle,
            Clock clock,
            ApplicationEventPublisher events) {
        this.register = register;
        this.deciders = deciders;
        this.credit = credit;
        this.bars = bars;
        this.chronicle = chronicle;
        this.clock = clock;
        this.events = events;
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
        return Hearings.last(register.opinions(number), Hearings.VERIFICATION, Hearings.STATEMENT)
                .filter(opinion -> opinion.step().equals(Hearings.STATEMENT) && Deciders.mayHear(opinion))
                .orElseThrow(() -> new CaseProblem(
                        "unheard", "撤销以前应当告知当事人，并听取陈述、申辩（《中华人民共和国行政许可法》第七条），不能直接撤销。请联系系统管理员检查承诺事后核查的流程图。"));
    }
}
