package org.tongban.cases.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tongban.cases.Channel;
import org.tongban.cases.UnknownCase;
import org.tongban.catalog.entry.Offering;
import org.tongban.files.StoredFile;
import org.tongban.form.FieldProblem;

/** Drafts, receipts and refusals as an applicant meets them, for tests outside this package. */
public final class ApplicationFixture {

    public static final String DRAFT = "5f0c6f0e-7a53-4f0e-9d4f-2b8f3f6c1c55";
    public static final String NUMBER = "20251201-36000-271828";
    public static final String CODE = "7KQ2M9XA";
    public static final StoredFile FILE = new StoredFile("0".repeat(64), "清单.pdf", "application/pdf", 1024L);
    public static final Receipt RECEIPT = new Receipt(NUMBER, CODE, List.of("设备清单"));

    private ApplicationFixture() {}

    public static Draft draft(Offering offering) {
        return new Draft(DRAFT, offering.key(), "360702", Channel.API, Instant.EPOCH);
    }

    /** A draft with what was typed. */
    public static Draft kept(Offering offering, Map<String, List<String>> typed) {
        Draft draft = draft(offering);
        draft.keep(typed, Instant.EPOCH);
        return draft;
    }

    public static Draft submittedDraft(Offering offering, Map<String, List<String>> typed) {
        Draft draft = kept(offering, typed);
        draft.becomes(NUMBER, "key-1");
        return draft;
    }

    public static Draft submittedDraft(Offering offering) {
        Draft draft = draft(offering);
        draft.becomes(NUMBER, "key-1");
        return draft;
    }

    public static DraftMaterial put(String code) {
        return new DraftMaterial(DRAFT, code, FILE);
    }

    public static UnknownCase unknownCase(String number) {
        return new UnknownCase(number);
    }

    public static UnknownDraft unknownDraft() {
        return new UnknownDraft();
    }

    public static InvalidApplication invalid(FieldProblem... problems) {
        return new InvalidApplication(List.of(problems));
    }
}
