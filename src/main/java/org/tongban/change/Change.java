package org.tongban.change;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.tongban.matter.Official;

/** One change of the catalogue, from its proposal to its report; it refuses every step out of its order. */
@Entity
@Table(name = "catalogue_change")
public class Change {

    /** What models call the day from which it holds. */
    public static final String FIRST_DAY = "施行日期";

    private static final String LEGAL = "合法性审查岗";
    private static final String BOARD = "目录联审岗";
    private static final String MARK = "BG";

    @Id
    private String number;

    @Enumerated(EnumType.STRING)
    private ChangeState state;

    private String title;
    private String reason;
    private String proposer;
    private String proposerName;
    private Instant proposedAt;
    private @Nullable LocalDate effectiveFrom;
    private @Nullable String rejection;
    private @Nullable Instant decidedAt;
    private @Nullable Instant publishedAt;
    private @Nullable Instant enforcedAt;
    private @Nullable LocalDate reportDue;
    private @Nullable Instant reportOverdueAt;
    private @Nullable Instant reportedAt;

    @Version
    private long lockVersion;

    @ElementCollection
    @CollectionTable(name = "catalogue_change_file", joinColumns = @JoinColumn(name = "change_number"))
    @OrderColumn(name = "line")
    private List<ChangedFile> files = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = Changes.ON_A_PAGE)
    @CollectionTable(name = "catalogue_change_entry", joinColumns = @JoinColumn(name = "change_number"))
    @OrderColumn(name = "line")
    private List<ChangedEntry> entries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "catalogue_change_act", joinColumns = @JoinColumn(name = "change_number"))
    @OrderColumn(name = "line")
    private List<ChangeAct> acts = new ArrayList<>();

    private static final int MOST_COMMENTS = 100;

    @SuppressWarnings("NullAway.Init")
    protected Change() {}

    Change(
            String number,
            Proposal proposal,
            List<ChangedFile> files,
            List<ChangedEntry> entries,
            @Nullable LocalDate effectiveFrom,
            Official proposer,
            Instant now) {
        this.number = number;
        this.state = ChangeState.PROPOSED;
        this.title = proposal.title();
        this.reason = proposal.reason();
        this.proposer = proposer.id();
        this.proposerName = proposer.name();
        this.proposedAt = now;
        this.effectiveFrom = effectiveFrom;
        this.files.addAll(files);
        this.entries.addAll(entries);
        acts.add(ChangeAct.of(proposer, "提出变更", reason, now));
    }

    /** Tells whether a number is that of a change, and not of a case. */
    public static boolean isNumber(@Nullable String number) {
        return number != null && number.startsWith(MARK);
    }

    static String number(LocalDate day, int counted) {
        return "%s%tY%<tm%<td-%04d".formatted(MARK, day, counted);
    }

    /** One of the two reviews agrees. */
    void agree(Official by, String words, Instant now) {
        boolean legal = mayReview(by);
        state = legal ? ChangeState.LAWFUL : ChangeState.AGREED;
        decidedAt = now;
        acts.add(ChangeAct.of(by, legal ? "合法性审查通过" : "联审通过", words, now));
    }

    /** One of the two reviews refuses; the change is over and has changed nothing. */
    void reject(Official by, String why, Instant now) {
        if (why.isBlank()) {
            throw new ChangeProblem("不予通过的，应当写明理由。");
        }
        boolean legal = mayReview(by);
        state = ChangeState.REJECTED;
        rejection = why;
        decidedAt = now;
        acts.add(ChangeAct.of(by, legal ? "合法性审查不予通过" : "联审不予通过", why, now));
    }

    /** Returns true for the legal review, false for the joint one. */
    private boolean mayReview(Official by) {
        if (state != ChangeState.PROPOSED && state != ChangeState.LAWFUL) {
            throw outOfOrder();
        }
        if (acts.stream()
                .filter(earlier -> !earlier.act().equals(ChangeAct.COMMENT))
                .anyMatch(earlier -> earlier.person().equals(by.id()))) {
            throw new ChangeProblem("提出变更、合法性审查和联审应当由不同的人办理。");
        }
        boolean legal = state == ChangeState.PROPOSED;
        String post = legal ? LEGAL : BOARD;
        if (!by.post().equals(post) && !by.post().equals("管理员代" + post)) {
            throw new ChangeProblem("这一步应当由%s办理。请联系系统管理员检查目录变更的流程图。".formatted(post));
        }
        return legal;
    }

    void publish(LocalDate today, LocalDate reportBy, Instant now) {
        if (state != ChangeState.AGREED) {
            throw outOfOrder();
        }
        state = ChangeState.PUBLISHED;
        effectiveFrom = effectiveFrom == null ? today : effectiveFrom;
        publishedAt = now;
        reportDue = reportBy;
        acts.add(ChangeAct.of(Official.SYSTEM, "发布", "自" + effectiveFrom + "起施行", now));
    }

    void enforce(Instant now) {
        if (state != ChangeState.PUBLISHED || enforcedAt != null) {
            throw outOfOrder();
        }
        enforcedAt = now;
        acts.add(ChangeAct.of(Official.SYSTEM, "施行", "", now));
    }

    void report(Official by, String words, Instant now) {
        if (state != ChangeState.PUBLISHED || reportedAt != null) {
            throw outOfOrder();
        }
        reportedAt = now;
        acts.add(ChangeAct.of(by, "报送并公布", words, now));
    }

    void comment(Official by, String words, Instant now) {
        long own = acts.stream()
                .filter(act ->
                        act.act().equals(ChangeAct.COMMENT) && act.person().equals(by.id()))
                .count();
        if (own >= MOST_COMMENTS && !by.equals(Official.SYSTEM)) {
            throw new ChangeProblem("您对本次目录变更已经写了%d条批注，不能再写。".formatted(MOST_COMMENTS));
        }
        acts.add(ChangeAct.of(by, ChangeAct.COMMENT, words, now));
    }

    void note(Official administrator, String act, Instant now) {
        acts.add(ChangeAct.of(administrator, act, "", now));
    }

    void noteReportOverdue(Instant now) {
        if (state == ChangeState.PUBLISHED && reportedAt == null && reportOverdueAt == null) {
            reportOverdueAt = now;
            acts.add(ChangeAct.of(Official.SYSTEM, "报送逾期", "应当于" + reportDue + "前报送并公布", now));
        }
    }

    private ChangeProblem outOfOrder() {
        return new ChangeProblem("目录变更 %s 现在的状态是“%s”，不能办理这一步。".formatted(number, state.label()));
    }

    /** Returns the number, such as {@code BG20261122-0001}; the business key of its process. */
    public String number() {
        return number;
    }

    public ChangeState state() {
        return state;
    }

    public String title() {
        return title;
    }

    public String reason() {
        return reason;
    }

    public String proposerName() {
        return proposerName;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** Returns its first day; empty until it is published where it changes no entry. */
    public Optional<LocalDate> effectiveFrom() {
        return Optional.ofNullable(effectiveFrom);
    }

    /** Returns why a review refused it. */
    public Optional<String> rejection() {
        return Optional.ofNullable(rejection);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    /** Returns when its models were deployed. */
    public Optional<Instant> enforcedAt() {
        return Optional.ofNullable(enforcedAt);
    }

    /** Returns the last day for reporting and making it known. */
    public Optional<LocalDate> reportDue() {
        return Optional.ofNullable(reportDue);
    }

    /** Returns when it was noted that the report was late. */
    public Optional<Instant> reportOverdueAt() {
        return Optional.ofNullable(reportOverdueAt);
    }

    public Optional<Instant> reportedAt() {
        return Optional.ofNullable(reportedAt);
    }

    public List<ChangedFile> files() {
        return List.copyOf(files);
    }

    public List<ChangedEntry> entries() {
        return List.copyOf(entries);
    }

    /** Returns who did what when, in that order. */
    public List<ChangeAct> acts() {
        return List.copyOf(acts);
    }
}
