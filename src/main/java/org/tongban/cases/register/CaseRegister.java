package org.tongban.cases.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.tongban.cases.CaseState;
import org.tongban.cases.HandOver;
import org.tongban.cases.UnknownCase;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.ledger.LedgerEntry;
import org.tongban.cases.ledger.Opinion;
import org.tongban.cases.ledger.SupervisionEntry;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.catalog.Catalog;

/** Reads the register. */
@Service
@Transactional(readOnly = true)
public class CaseRegister {

    private final Cases cases;
    private final MaterialLists listed;
    private final Chronicle chronicle;
    private final Catalog catalog;

    CaseRegister(Cases cases, MaterialLists listed, Chronicle chronicle, Catalog catalog) {
        this.cases = cases;
        this.listed = listed;
        this.chronicle = chronicle;
        this.catalog = catalog;
    }

    /**
     * @return the case with this number
     * @throws UnknownCase if there is none
     */
    public Case get(String number) {
        return find(number).orElseThrow(() -> new UnknownCase(number));
    }

    public Optional<Case> find(String number) {
        return cases.findById(number).map(CaseRegister::whole);
    }

    /** Whoever has no transaction of their own could not read the limits any more. */
    private static Case whole(Case found) {
        return TransactionInterceptor.currentTransactionStatus().isNewTransaction() ? found.whole() : found;
    }

    /**
     * @return the case, for somebody who knows its query code
     * @throws UnknownCase if number and code do not belong together; which of the two is wrong is not told
     */
    public Case get(String number, String queryCode) {
        return find(number)
                .filter(found -> found.queryCode().equalsIgnoreCase(queryCode.trim()))
                .orElseThrow(() -> new UnknownCase(number));
    }

    /** @return the cases of a one-thing's items, in their order; empty for a single item */
    public List<Case> children(String bundleNumber) {
        return find(bundleNumber)
                .filter(Case::isBundle)
                .map(bundle -> cases.findByBundleNumberOrderByNumber(bundle.number()).stream()
                        .map(CaseRegister::whole)
                        .toList())
                .orElse(List.of());
    }

    /** @return the cases of the items that an item of a one-thing waits for; none where it is taken on with the whole */
    public List<Case> before(Case child) {
        Optional<Case> whole = child.bundleNumber().map(this::get);
        List<String> earlier = whole.map(one -> catalog.bundle(one.edition()).before(child.offering()))
                .orElse(List.of());
        return whole.stream()
                .flatMap(one -> children(one.number()).stream())
                .filter(one -> earlier.contains(one.offering()))
                .toList();
    }

    /** @return the cases after which whoever has this number may not apply for this offering on this day, the longest first */
    public List<Case> barring(String offering, String idNumber, LocalDate day) {
        return cases.barred(offering, idNumber, day, Limit.unlimited());
    }

    /** @return true if an item of a one-thing is approved, its result handed over or not */
    public boolean resultsStand(String bundleNumber) {
        return children(bundleNumber).stream().map(Case::state).anyMatch(CaseState::isGranted);
    }

    /** @return what was granted and stands when a case ends: of a one-thing some of its items, else maybe the case itself */
    public List<Case> standing(Case ended) {
        List<Case> parts = ended.isBundle() ? children(ended.number()) : List.of(ended);
        return parts.stream().filter(part -> part.state().isGranted()).toList();
    }

    /** @return true if the results of this case, of a one-thing or of one of its items, are handed over together in the end */
    public boolean isHandedOverTogether(Case subject) {
        Case whole = subject.bundleNumber().map(this::get).orElse(subject);
        return whole.handOver().filter(HandOver.TOGETHER::equals).isPresent();
    }

    /** @return true if something is to be handed over with this case: its own result, or one that waited for the one-thing */
    public boolean hasResultToDeliver(Case subject) {
        return !subject.isBundle() || isHandedOverTogether(subject) && resultsStand(subject.number());
    }

    /** @return the case's materials; a child case sees those of its one-thing that its own item asks for after these answers */
    public List<CaseMaterial> materials(Case subject) {
        return listed.of(subject);
    }

    /**
     * Finds the cases that were accepted although a material was missing and still await it, the first due first.
     *
     * @param regions of the people who watch over them
     * @param most how many at most
     */
    public List<AwaitedMaterial> awaitingMaterials(Collection<String> regions, int most) {
        return listed.awaited(cases.awaitingMaterials(regions, Limit.of(most)));
    }

    public List<Opinion> opinions(String number) {
        return chronicle.opinions(number);
    }

    public List<LedgerEntry> ledger(String number) {
        return chronicle.ledger(number);
    }

    public List<SupervisionEntry> supervision(String number) {
        return chronicle.supervision(number);
    }
}
