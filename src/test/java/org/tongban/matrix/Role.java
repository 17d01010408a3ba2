package org.tongban.matrix;

import java.util.Arrays;
import java.util.List;

/** Who stands at the door: a column of the table. */
enum Role {
    STRANGER("-"),
    APPLICANT("-"),
    /** A service account: it signs in, and holds no post. */
    ACCOUNT(""),
    WINDOW("window"),
    EXAMINER("examiner"),
    INSPECTOR("inspector"),
    REVIEWER("reviewer"),
    HEAD("head"),
    ISSUER("issuer"),
    VERIFIER("verifier"),
    DESIGNER("designer"),
    LEGAL("legal"),
    BOARD("board"),
    ADMIN("camunda-admin");

    private final String group;

    Role(String group) {
        this.group = group;
    }

    /** @return the group a person of this role belongs to; empty if to none */
    String group() {
        return group;
    }

    boolean signsIn() {
        return !group.equals("-");
    }

    /** @return true if somebody of this role works for one region only */
    boolean isOfOneRegion() {
        return signsIn() && this != ADMIN;
    }

    /** @return the name at the head of the column */
    String column() {
        return name().toLowerCase();
    }

    static List<String> columns() {
        return Arrays.stream(values()).map(Role::column).toList();
    }
}
