package org.tongban.document.content;

import org.tongban.cases.register.Applicant;

/** For whom a paper is made: it tells how the paper names a person's number. */
public enum Audience {
    /** What the applicant keeps and shows, a certificate above all: the number stands on it in full. */
    HOLDER,
    /** What passes over counters on the way and stays in the file: a person's number is hidden in its middle. */
    FILE,
    /**
     * What anyone may read: a person's number is private (政府信息公开条例 第十五条), an organisation's code is public.
     */
    PUBLIC;

    /**
     * @param published whether the law makes the approval public
     */
    public static Audience of(DocumentKind kind, boolean published) {
        if (!kind.isDecision()) {
            return FILE;
        }
        return kind == DocumentKind.APPROVAL && published ? PUBLIC : HOLDER;
    }

    public String number(Applicant applicant) {
        return switch (this) {
            case HOLDER -> applicant.idNumber();
            case FILE, PUBLIC -> applicant.shownId();
        };
    }
}
