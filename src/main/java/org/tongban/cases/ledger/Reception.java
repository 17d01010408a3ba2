package org.tongban.cases.ledger;

import java.util.List;
import java.util.Optional;

/** Who took an application in at the window, as the ledger has it. */
public final class Reception {

    /** The ledger's word for it. */
    public static final String ACT = "窗口收件";

    private Reception() {}

    /** @return the entry of the clerk; empty if the applicant applied without the window */
    public static Optional<LedgerEntry> of(List<LedgerEntry> ledger) {
        return ledger.stream().filter(entry -> entry.act().equals(ACT)).findFirst();
    }
}
