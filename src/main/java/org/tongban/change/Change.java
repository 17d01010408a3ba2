package org.tongban.change;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.version.Renewal;
import org.tongban.matter.Official;

/** One change of the catalogue, from its proposal to its report; it refuses every step out of its order. */
@Entity
@Table(name = "catalogue_change")
public class Change extends Proposed {

    /** What models call the day from which it holds. */
    public static final String FIRST_DAY = "施行日期";

    @Enumerated(EnumType.STRING)
    private ChangeState state = ChangeState.PROPOSED;

    private @Nullable LocalDate effectiveFrom;
    private @Nullable String rejection;
    private @Nullable Instant decidedAt;

    /** There is none before the change is published. */
    @Embedded
    private @Nullable Publication publication;

    @Version
    private long lockVersion;

    @Embedded
    private History history = new History();

    @SuppressWarnings("NullAway.Init")
    protected Change() {}

    Change(
            String number,
            Proposal proposal,
            List<ChangedFile> files,
            List<Renewal> renewals,
            Official proposer,
            Instant now) {
        super(number, proposal, files, renewals, proposer, now);
        this.effectiveFrom = renewals.isEmpty() ? null : renewals.get(0).effectiveFrom();
        history.add(proposer, "提出变更", proposal.reason(), now);
    }

    /** One of the two reviews agrees. */
    void agree(Official by, String words, Instant now) {
        boolean legal = review(by, now);
        state = legal ? ChangeState.LAWFUL : ChangeState.AGREED;
        history.add(by, legal ? "合法性审查通过" : "联审通过", words, now);
    }

    /** One of the two reviews refuses; the change is over and has changed nothing. */
    void reject(Official by, String why, Instant now) {
        if (why.isBlank()) {
            throw new ChangeProblem("不予通过的，应当写明理由。");
        }
        boolean legal = review(by, now);
        state = ChangeState.REJECTED;
        rejection = why;
        history.add(by, legal ? "合法性审查不予通过" : "联审不予通过", why, now);
    }

    /** Returns true for the legal review, false for the joint one. */
    private boolean review(Official by, Instant now) {
        history.requireReviewer(by, state.reviewer().orElseThrow(this::outOfOrder));
        decidedAt = now;
        return state == ChangeState.PROPOSED;
    }

    void publish(LocalDate today, LocalDate reportBy, Instant now) {
        if (state != ChangeState.AGREED) {
            throw outOfOrder();
        }
        state = ChangeState.PUBLISHED;
        effectiveFrom = effectiveFrom == null ? today : effectiveFrom;
        publication = new Publication(now, reportBy);
        history.add(Official.SYSTEM, "发布", "自" + effectiveFrom + "起施行", now);
    }

    void enforce(Instant now) {
        publication()
                .filter(Publication::isToEnforce)
                .orElseThrow(this::outOfOrder)
                .enforced(now);
        history.add(Official.SYSTEM, "施行", "", now);
    }

    void report(Official by, String words, Instant now) {
        publication()
                .filter(Publication::isToReport)
                .orElseThrow(this::outOfOrder)
                .reported(now);
        history.add(by, "报送并公布", words, now);
    }

    void comment(Official by, String words, Instant now) {
        history.comment(by, words, now);
    }

    void note(Official administrator, String act, Instant now) {
        history.add(administrator, act, "", now);
    }

    void noteReportOverdue(Instant now) {
        publication().filter(Publication::lacksReport).ifPresent(published -> {
            published.reportOverdue(now);
            history.add(Official.SYSTEM, "报送逾期", "应当于" + published.reportDue() + "前报送并公布", now);
        });
    }

    private ChangeProblem outOfOrder() {
        return new ChangeProblem("目录变更 %s 现在的状态是“%s”，不能办理这一步。".formatted(number(), state.label()));
    }

    public ChangeState state() {
        return state;
    }

    /** Returns its first day; empty until it is published where it changes no entry. */
    public Optional<LocalDate> effectiveFrom() {
        return Optional.ofNullable(effectiveFrom);
    }

    /** Returns why a review refused it. */
    public Optional<String> rejection() {
        return Optional.ofNullable(rejection);
    }

    /** Returns what has become of it since it was made known. */
    public Optional<Publication> publication() {
        return Optional.ofNullable(publication);
    }

    /** Returns who did what when, in that order. */
    public List<ChangeAct> acts() {
        return history.acts();
    }
}
