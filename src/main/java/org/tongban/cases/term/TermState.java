package org.tongban.cases.term;

/** What has become of a limit. */
public enum TermState {
    RUNNING,
    MET,
    MISSED,
    /** The case has ended before, or what it was set for has. */
    DROPPED
}
