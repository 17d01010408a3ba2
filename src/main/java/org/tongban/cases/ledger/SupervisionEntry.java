package org.tongban.cases.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.tongban.text.Typed;

/** A limit that came near or was missed, kept against the post that had to act (效能监察). Only ever added. */
@Entity
@Immutable
public class SupervisionEntry {

    private static final int LONGEST_POST = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "supervision_entry_seq")
    @SequenceGenerator(name = "supervision_entry_seq", allocationSize = 50)
    private Long id;

    private String caseNumber;

    @Column(name = "noted_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    private SupervisionKind kind;

    private String post;

    @SuppressWarnings("NullAway.Init")
    protected SupervisionEntry() {}

    SupervisionEntry(String caseNumber, Instant at, SupervisionKind kind, String post) {
        this.caseNumber = caseNumber;
        this.at = at;
        this.kind = kind;
        this.post = Typed.cut(post, LONGEST_POST);
    }

    public Instant at() {
        return at;
    }

    public SupervisionKind kind() {
        return kind;
    }

    /** @return the post answerable, in Chinese */
    public String post() {
        return post;
    }
}
