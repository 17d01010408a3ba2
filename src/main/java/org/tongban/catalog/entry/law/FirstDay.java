package org.tongban.catalog.entry.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The event from which a law counts its limit; the day of the event itself is not counted. */
public enum FirstDay {
    /** 收到申请: the day on which the complete application came in. */
    @JsonProperty("receipt")
    RECEIPT("自收到申请之日起"),
    /** 受理: the day on which the organ took the case on. */
    @JsonProperty("acceptance")
    ACCEPTANCE("自受理之日起");

    private final String since;

    FirstDay(String since) {
        this.since = since;
    }

    /** Returns the Chinese words before a limit. */
    String since() {
        return since;
    }

    /** Returns the Chinese words behind a limit. */
    public String words() {
        return since + "计算";
    }
}
