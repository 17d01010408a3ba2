package org.tongban.catalog.entry.procedure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import java.util.TreeSet;

/** The papers of a procedure that have words of their own, each with the places that its words may leave open. */
public enum PaperKind {
    @JsonProperty("receipt")
    RECEIPT("received", "channel"),
    @JsonProperty("acceptance")
    ACCEPTANCE("received", "accepted", "complete"),
    /** Nobody answered in time. */
    @JsonProperty("deemed")
    DEEMED("received", "accepted", "complete"),
    /** 容缺受理. */
    @JsonProperty("tolerant")
    TOLERANT("received", "accepted", "complete", "tolerated"),
    /** 告知承诺. */
    @JsonProperty("committed")
    COMMITTED("received", "accepted", "complete", "letter"),
    @JsonProperty("correction")
    CORRECTION("received", "due", "awaiting"),
    /** It is another organ's. */
    @JsonProperty("refusal")
    REFUSAL("received", "properOrgan"),
    /** Nothing needs to be applied for. */
    @JsonProperty("notNeeded")
    NOT_NEEDED("received"),
    /** Refused on the spot with all there is to mend, where the law lets nobody be asked for corrections. */
    @JsonProperty("incomplete")
    INCOMPLETE("received"),
    /** Told once, and still not complete. */
    @JsonProperty("stillIncomplete")
    STILL_INCOMPLETE("received"),
    /** 行政许可法 第七十八条. */
    @JsonProperty("falseMaterials")
    FALSE_MATERIALS("received"),
    /** Any other condition for taking an application on. */
    @JsonProperty("unacceptable")
    UNACCEPTABLE("received"),
    /** An item that its one-thing handles first was not granted. */
    @JsonProperty("earlierFailed")
    EARLIER_FAILED("received", "precondition", "earlier"),
    @JsonProperty("reminder")
    REMINDER("due"),
    @JsonProperty("specialProcedure")
    SPECIAL_PROCEDURE("special", "days", "due"),
    /** What was to be corrected did not come. */
    @JsonProperty("correctionLapse")
    CORRECTION_LAPSE("received"),
    /** Ended by an administrator, or with its one-thing. */
    @JsonProperty("termination")
    TERMINATION("received"),
    @JsonProperty("withdrawal")
    WITHDRAWAL("received", "ended"),
    @JsonProperty("approval")
    APPROVAL("received", "accepted", "grounds", "bases", "decision", "result"),
    @JsonProperty("rejection")
    REJECTION("received", "accepted", "grounds", "bases", "decision", "result"),
    /** Whoever may lose a licence is told on what ground before it is decided. */
    @JsonProperty("revocationNotice")
    REVOCATION_NOTICE("decided", "licence", "granted", "decision", "result"),
    @JsonProperty("revocation")
    REVOCATION("decided", "licence", "granted", "decision", "result"),
    @JsonProperty("summary")
    SUMMARY("received", "delivery");

    private final Set<String> places;

    PaperKind(String... places) {
        this.places = new TreeSet<>(Set.of(places));
        // The addressee, the applicant, whoever seals, the item, the paper's own basis, and apply, begin and end in a
        // word stand on any of them.
        this.places.addAll(Set.of("you", "applicant", "we", "sealed", "offering", "basis", "apply", "begun", "finish"));
    }

    /** Tells whether it says that something is taken on. */
    public boolean accepts() {
        return switch (this) {
            case ACCEPTANCE, DEEMED, TOLERANT, COMMITTED -> true;
            default -> false;
        };
    }

    /** Tells whether it is about what is missing or wrong. */
    public boolean lacks() {
        return switch (this) {
            case TOLERANT, CORRECTION, INCOMPLETE, STILL_INCOMPLETE, CORRECTION_LAPSE -> true;
            default -> false;
        };
    }

    /** Tells whether it says that something ends without a decision. */
    public boolean ends() {
        return switch (this) {
            case CORRECTION_LAPSE, TERMINATION, WITHDRAWAL -> true;
            default -> false;
        };
    }

    /** Tells whether a one-thing's paper of it is called by what it answers on each item. */
    public boolean answers() {
        return switch (this) {
            case REFUSAL, NOT_NEEDED, INCOMPLETE, STILL_INCOMPLETE, UNACCEPTABLE, CORRECTION_LAPSE, TERMINATION -> true;
            default -> false;
        };
    }

    /** Returns the names of the places that a title of this kind may leave open; a one-thing with one word for all is called by that of its items. */
    public Set<String> titlePlaces() {
        if (accepts()) {
            return this == TOLERANT ? Set.of("apply", "tolerated") : Set.of("apply");
        }
        return Set.of("apply", "offering", "result");
    }

    /** Returns the names of the places that words of this kind may leave open. */
    public Set<String> places() {
        return places;
    }
}
