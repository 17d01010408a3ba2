package org.tongban.catalog.version;

/** Refuses as the catalogue does where something cannot be applied for today, for tests outside this package. */
public final class Closed {

    public static final String SENTENCE = "“摊点登记”已经废止，不再受理新的申请；已经受理的继续办理。";

    private Closed() {}

    public static OfferingClosed closed() {
        return new OfferingClosed(SENTENCE);
    }
}
