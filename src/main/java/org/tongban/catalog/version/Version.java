package org.tongban.catalog.version;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.source.Canonical;
import org.tongban.catalog.source.CatalogFile;
import org.tongban.catalog.source.EntryKind;
import org.tongban.catalog.source.YamlDocument;

/** One version of an entry of the catalogue, as it was published. Only ever added. */
@Entity
@Immutable
@Table(name = "catalogue_version")
public class Version {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalogue_version_seq")
    @SequenceGenerator(name = "catalogue_version_seq", allocationSize = 50)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Column(name = "entry_key")
    private String key;

    private String region;
    private String version;
    private String checksum;
    private LocalDate effectiveFrom;
    private @Nullable LocalDate repealedOn;
    private String entry;
    private String content;
    private String form;
    private @Nullable Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Version() {}

    /**
     * @param file the entry as it was written
     * @param content what it says, with the materials' names
     * @param form the form's text; empty for a region's differences
     */
    Version(EntryKind kind, CatalogFile file, ObjectNode content, String form) {
        this.kind = kind;
        this.key = content.path("key").asText();
        this.region = kind == EntryKind.REGION ? file.folder() : "";
        this.version = content.path("version").asText();
        this.effectiveFrom = LocalDate.parse(content.path("effectiveFrom").asText());
        this.repealedOn = content.has("repealedOn")
                ? LocalDate.parse(content.path("repealedOn").asText())
                : null;
        this.entry = file.text();
        this.content = Canonical.json(content);
        this.form = form;
        this.checksum = Canonical.checksum(this.content, form);
    }

    /** Notes when it came into the register. */
    Version recorded(Instant at) {
        recordedAt = at;
        return this;
    }

    /** Returns this moment, or one just after that at which this came into the register. */
    Instant orLater(Instant now) {
        return recordedAt == null || now.isAfter(recordedAt) ? now : recordedAt.plus(1, ChronoUnit.MICROS);
    }

    EntryKind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    /** Returns the GB/T 2260 code of the region whose differences these are; empty for an item or a one-thing. */
    String region() {
        return region;
    }

    public String version() {
        return version;
    }

    /** Returns SHA-256 over what entry, used materials and form say, however they are laid out. */
    String checksum() {
        return checksum;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public boolean isRepealedOn(LocalDate day) {
        return repealedOn != null && !day.isBefore(repealedOn);
    }

    /** Returns the place in the register, the same for every version of one entry. */
    String place() {
        return region + "/" + key;
    }

    /** Returns the file as it was written. */
    CatalogFile file() {
        return new CatalogFile(kind.path(key, region), entry);
    }

    /** Returns what is written in that file, which may have been published when more was allowed. */
    YamlDocument document() {
        return YamlDocument.published(file());
    }

    /** Returns a new tree of what it says. */
    ObjectNode content() {
        return Canonical.tree(content);
    }

    /** Returns the form's file. */
    CatalogFile form() {
        return new CatalogFile("forms/apply/" + key + ".form", form);
    }
}
