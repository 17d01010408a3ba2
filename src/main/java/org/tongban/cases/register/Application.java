package org.tongban.cases.register;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.cases.Channel;
import org.tongban.cases.HandOver;
import org.tongban.catalog.version.Edition;

/** What was applied for, by whom, and how. Nothing of it changes once it is received. */
@MappedSuperclass
abstract class Application {

    @Id
    private String number;

    private @Nullable String bundleNumber;
    private boolean bundle;
    private String offering;
    private String offeringName;
    private String offeringVersion;
    private String region;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String queryCode;

    @Embedded
    private Applicant applicant;

    private String answers;
    private boolean commitmentChosen;

    @Enumerated(EnumType.STRING)
    private @Nullable HandOver handOver;

    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    Application(CaseOpening opening) {
        this.number = opening.number();
        this.bundleNumber = opening.bundleNumber();
        this.bundle = opening.bundle();
        this.offering = opening.offering();
        this.offeringName = opening.offeringName();
        this.offeringVersion = opening.offeringVersion();
        this.region = opening.region();
        this.channel = opening.channel();
        this.queryCode = opening.queryCode();
        this.applicant = opening.applicant();
        this.answers = opening.answers();
        this.commitmentChosen = opening.commitmentChosen();
        this.handOver = opening.handOver();
    }

    public String number() {
        return number;
    }

    /** @return the number of the one-thing's case this one belongs to */
    public Optional<String> bundleNumber() {
        return Optional.ofNullable(bundleNumber);
    }

    /** @return true if it is the case of a one-thing, with child cases */
    public boolean isBundle() {
        return bundle;
    }

    /** @return key of the item or one-thing */
    public String offering() {
        return offering;
    }

    public String offeringName() {
        return offeringName;
    }

    public String offeringVersion() {
        return offeringVersion;
    }

    /** @return the version of the catalogue's entry it goes by to its end */
    public Edition edition() {
        return new Edition(offering, region, offeringVersion);
    }

    /** @return GB/T 2260 code, six digits */
    public String region() {
        return region;
    }

    public Channel channel() {
        return channel;
    }

    /** @return the secret that opens the case to its applicant, together with the number */
    public String queryCode() {
        return queryCode;
    }

    public Applicant applicant() {
        return applicant;
    }

    /** @return the answers on the application form as JSON */
    public String answers() {
        return answers;
    }

    /** @return true if somebody applied at the window for it by itself; what belongs to a one-thing is taken on without them */
    public boolean isAtWindow() {
        return channel == Channel.WINDOW && bundleNumber == null;
    }

    /** @return true if the applicant chose notified commitment and the item offers it for these answers */
    public boolean commitmentChosen() {
        return commitmentChosen;
    }

    /** @return when the results of a one-thing are handed over; empty for a single item */
    public Optional<HandOver> handOver() {
        return Optional.ofNullable(handOver);
    }
}
