package org.tongban.message;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** That an applicant is told something, and what became of it; neither what was said nor to which number. */
@Entity
@Table(name = "applicant_message")
class Message implements Persistable<String> {

    /** As many characters of a reason as are kept. */
    private static final int LONGEST = 200;

    @Id
    private String id;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    private Instant notedAt;
    private @Nullable Instant triedAt;
    private int attempts;
    private @Nullable String reason;

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    Message(String id, String caseNumber, MessageKind kind, Instant now) {
        this.id = id;
        this.caseNumber = caseNumber;
        this.kind = kind;
        this.state = MessageState.WAITING;
        this.notedAt = now;
        this.unsaved = true;
    }

    /** The gateway has taken it, or says that it never will. */
    void answered(boolean taken, Instant now) {
        tried(now);
        state = taken ? MessageState.SENT : MessageState.UNDELIVERABLE;
        reason = taken ? null : "短信网关拒收，请核对申请人的电话。";
    }

    /** It did not get through this time. */
    void missed(String why, Instant now) {
        tried(now);
        reason = why.substring(0, Math.min(LONGEST, why.length()));
    }

    void giveUp() {
        if (isOpen()) {
            state = MessageState.FAILED;
        }
    }

    /** Nobody can be told by it, whoever tries. */
    void undeliverable(String why) {
        state = MessageState.UNDELIVERABLE;
        reason = why;
    }

    private void tried(Instant now) {
        triedAt = now;
        attempts++;
    }

    /** @return true while it may still be sent */
    boolean isOpen() {
        return state == MessageState.WAITING || state == MessageState.FAILED;
    }

    String caseNumber() {
        return caseNumber;
    }

    MessageKind kind() {
        return kind;
    }

    MessageLine line() {
        String tries = attempts > 1 || isOpen() && attempts > 0 ? "（已尝试%d次）".formatted(attempts) : "";
        String why = reason == null ? "" : "：" + reason;
        return new MessageLine(triedAt == null ? notedAt : triedAt, kind.label(), state.label() + tries + why);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return unsaved;
    }
}
