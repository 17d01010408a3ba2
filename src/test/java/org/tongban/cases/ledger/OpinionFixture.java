package org.tongban.cases.ledger;

import java.time.Instant;
import org.tongban.cases.Actor;
import org.tongban.cases.Decided;
import org.tongban.cases.DecidingForm;

/** What people at their posts have concluded, for tests outside this package. */
public final class OpinionFixture {

    private OpinionFixture() {}

    public static Opinion given(String step, Actor by, String conclusion) {
        return given(step, by, conclusion, "");
    }

    public static Opinion given(String step, Actor by, String conclusion, String text) {
        return new Opinion("1", step, Instant.EPOCH, by, conclusion, text);
    }

    public static Opinion decided(DecidingForm form, Actor by, String value, String words) {
        return new Opinion("1", Instant.EPOCH, by, new Decided(form, value, words), "");
    }
}
