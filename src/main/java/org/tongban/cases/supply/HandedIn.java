package org.tongban.cases.supply;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.cases.ledger.LedgerEntry;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.CaseRegister;

/** What has come in of a case, as its ledger tells. */
@Service
@Transactional(readOnly = true)
public class HandedIn {

    private final CaseRegister register;
    private final Awaiting awaiting;

    HandedIn(CaseRegister register, Awaiting awaiting) {
        this.register = register;
        this.awaiting = awaiting;
    }

    /** @return names of the case's materials that came in after this moment, which whoever looked at it before has not seen */
    public List<String> after(String number, Instant moment) {
        Set<String> listed = register.materials(register.get(number)).stream()
                .map(CaseMaterial::name)
                .collect(Collectors.toSet());
        return awaiting.whole(number)
                .flatMap(each -> register.ledger(each).stream())
                .filter(entry -> Supplies.HAND_INS.contains(entry.act()))
                .filter(entry -> entry.at().truncatedTo(ChronoUnit.MILLIS).isAfter(moment))
                .map(LedgerEntry::note)
                .filter(listed::contains)
                .distinct()
                .toList();
    }
}
