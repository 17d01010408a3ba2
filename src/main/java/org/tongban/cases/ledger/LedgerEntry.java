package org.tongban.cases.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.tongban.cases.Actor;
import org.tongban.text.Typed;

/** One line of a case's ledger: who did what, when, in which capacity. Only ever added. */
@Entity
@Immutable
public class LedgerEntry {

    /** What it calls a comment. */
    public static final String COMMENT = "批注";

    private static final int LONGEST_NOTE = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_entry_seq")
    @SequenceGenerator(name = "ledger_entry_seq", allocationSize = 50)
    private Long id;

    private String caseNumber;

    @Column(name = "happened_at")
    private Instant at;

    private String actor;
    private String actorName;
    private String post;
    private String act;
    private String note;

    @SuppressWarnings("NullAway.Init")
    protected LedgerEntry() {}

    LedgerEntry(String caseNumber, Instant at, Actor actor, String act, String note) {
        this.caseNumber = caseNumber;
        this.at = at;
        this.actor = actor.id();
        this.actorName = actor.name();
        this.post = actor.post();
        this.act = act;
        this.note = Typed.cut(note, LONGEST_NOTE);
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String actorName() {
        return actorName;
    }

    public String post() {
        return post;
    }

    /** @return what was done, in Chinese */
    public String act() {
        return act;
    }

    /** @return true if it was written for the other staff; the note then is the comment */
    public boolean isComment() {
        return act.equals(COMMENT);
    }

    /** @return more about it, maybe empty */
    public String note() {
        return note;
    }
}
