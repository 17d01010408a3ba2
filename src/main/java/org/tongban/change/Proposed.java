package org.tongban.change;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.tongban.catalog.version.Renewal;
import org.tongban.matter.Official;

/** What was proposed, by whom and why. Nothing of it changes once it is taken in. */
@MappedSuperclass
abstract class Proposed {

    @Id
    private String number;

    private String title;
    private String reason;
    private String proposer;
    private String proposerName;
    private Instant proposedAt;

    @ElementCollection
    @CollectionTable(name = "catalogue_change_file", joinColumns = @JoinColumn(name = "change_number"))
    @OrderColumn(name = "line")
    private List<ChangedFile> files = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = Changes.ON_A_PAGE)
    @CollectionTable(name = "catalogue_change_entry", joinColumns = @JoinColumn(name = "change_number"))
    @OrderColumn(name = "line")
    private List<ChangedEntry> entries = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Proposed() {}

    Proposed(
            String number,
            Proposal proposal,
            List<ChangedFile> files,
            List<Renewal> renewals,
            Official proposer,
            Instant now) {
        this.number = number;
        this.title = proposal.title();
        this.reason = proposal.reason();
        this.proposer = proposer.id();
        this.proposerName = proposer.name();
        this.proposedAt = now;
        this.files.addAll(files);
        renewals.stream().map(ChangedEntry::of).forEach(entries::add);
    }

    /** Returns the number, such as {@code BG20261122-0001}; the business key of its process. */
    public String number() {
        return number;
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

    public List<ChangedFile> files() {
        return List.copyOf(files);
    }

    /** Returns what its files say, by their names. */
    Map<String, String> texts() {
        return files.stream().collect(Collectors.toMap(ChangedFile::path, ChangedFile::newText));
    }

    public List<ChangedEntry> entries() {
        return List.copyOf(entries);
    }
}
