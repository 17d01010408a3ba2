package org.tongban.cases;

/** In which way an application was accepted. */
public enum AcceptKind {
    FULL("受理"),
    TOLERANT("容缺受理"),
    COMMITTED("告知承诺受理"),
    /** 行政许可法 第三十二条第一款第四项: nobody answered in time, so it counts as accepted from the day of receipt. */
    DEEMED("视为受理"),
    WITH_BUNDLE("随一件事受理");

    private final String label;

    AcceptKind(String label) {
        this.label = label;
    }

    /** @return the Chinese word that people see */
    public String label() {
        return label;
    }
}
