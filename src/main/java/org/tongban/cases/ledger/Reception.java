package org.tongban.cases.ledger;

import java.util.List;
import java.util.Optional;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;

/** Who took an application in at the window, as the ledger has it. */
public final class Reception {

    /** The ledger's word for it. */
    public static final String ACT = "窗口收件";

    private Reception() {}

    /** @return the entry of the clerk; empty if the applicant applied without the window */
    public static Optional<LedgerEntry> of(List<LedgerEntry> ledger) {
        return ledger.stream().filter(entry -> entry.act().equals(ACT)).findFirst();
    }

    /**
     * Of two clerks with the same draft one has taken it in, and only that one prints the slip.
     *
     * @throws CaseProblem if that is another one
     */
    public static void requireBy(Actor clerk, String number, List<LedgerEntry> ledger) {
        of(ledger).filter(entry -> !entry.actor().equals(clerk.id())).ifPresent(entry -> {
            throw new CaseProblem(
                    "taken-in",
                    "这份申请已经由%s收件，办件编号是%s，不用再提交。收件回执由收件的工作人员打印；办件可以在“办件查询”中查看。".formatted(entry.actorName(), number));
        });
    }
}
