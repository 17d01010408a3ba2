package org.tongban.cases.material;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.material.Material;
import org.tongban.files.StoredFile;

/** One material of a case as its item's list asked for it on the day of application, and what came of it. */
@Entity
public class CaseMaterial extends AskedMaterial {

    private boolean promised;
    private boolean sinceNotice;

    @Enumerated(EnumType.STRING)
    private MaterialState state;

    private @Nullable String finding;

    @Embedded
    private @Nullable StoredFile file;

    @SuppressWarnings("NullAway.Init")
    protected CaseMaterial() {}

    public CaseMaterial(String caseNumber, Material asked) {
        super(caseNumber, asked);
        this.state = asked.fetched() ? MaterialState.LOOKED_UP : MaterialState.MISSING;
    }

    public static CaseMaterial waived(String caseNumber, Material listed) {
        var material = new CaseMaterial(caseNumber, listed);
        material.state = MaterialState.WAIVED;
        return material;
    }

    public void handIn(StoredFile newFile) {
        file = newFile;
        state = MaterialState.SUBMITTED;
        sinceNotice = true;
    }

    /** All that is in has been looked at once, and what was wrong with it told. */
    public void looked() {
        sinceNotice = false;
    }

    public void promise() {
        promised = true;
    }

    public void ask(String reason) {
        state = MaterialState.TO_CORRECT;
        finding = reason;
    }

    /** What was promised has not come in time; a file that was not up to standard does not stand for it. */
    public void overdue() {
        state = MaterialState.OVERDUE;
    }

    public void check() {
        if (file != null) {
            state = MaterialState.CHECKED;
            finding = null;
        }
    }

    /** The commitment is not taken after all, so what it stood in for is asked for again. */
    public void demand() {
        if (state == MaterialState.WAIVED) {
            state = MaterialState.MISSING;
        }
    }

    /** @return true if neither a usable file nor a waiver stands for it */
    public boolean isOpen() {
        return state == MaterialState.MISSING || state == MaterialState.TO_CORRECT || isOverdue();
    }

    /** Tells whether something stands for it: a file, what the organ looks up, or a commitment where one was taken. */
    public boolean isThere(boolean committed) {
        return file != null || state == MaterialState.LOOKED_UP || state == MaterialState.WAIVED && committed;
    }

    /** @return true if a refusal after the one-time notice may rest on it: it was told there, or has come in since */
    public boolean isAnswerToTheNotice() {
        return isLacking() || sinceNotice;
    }

    /** @return true if it is missing, or the applicant was told what is wrong with it and nobody has found it in order since */
    public boolean isLacking() {
        return isOpen() || finding != null;
    }

    /** @return true if it is missing and the applicant has promised in writing to hand it in after acceptance (容缺) */
    public boolean promised() {
        return promised && isOpen() && !isOverdue();
    }

    public boolean isOverdue() {
        return state == MaterialState.OVERDUE;
    }

    public MaterialState state() {
        return state;
    }

    /** @return what is wrong with it, as told to the applicant */
    public Optional<String> finding() {
        return Optional.ofNullable(finding);
    }

    public Optional<StoredFile> file() {
        return Optional.ofNullable(file);
    }
}
