package org.tongban.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.document.content.DocumentKind;
import org.tongban.document.content.Entries;
import org.tongban.document.waiting.Unnumbered;

/** Finds the papers of a case: in lists without their pages, and each as it was issued. */
@Service
@Transactional(readOnly = true)
public class Documents {

    private final IssuedDocuments documents;
    private final Unnumbered unnumbered;
    private final CaseRegister register;
    private final Entries entries;

    Documents(IssuedDocuments documents, Unnumbered unnumbered, CaseRegister register, Entries entries) {
        this.documents = documents;
        this.unnumbered = unnumbered;
        this.register = register;
        this.entries = entries;
    }

    /** @return the papers of this very case, oldest first */
    public List<ListedDocument> of(String caseNumber) {
        return of(List.of(caseNumber));
    }

    /** @return the papers of a one-thing's case and of its child cases, oldest first */
    public List<ListedDocument> ofWithChildren(String caseNumber) {
        List<String> numbers = Stream.concat(
                        Stream.of(caseNumber),
                        register.children(caseNumber).stream().map(Case::number))
                .toList();
        return of(numbers);
    }

    private List<ListedDocument> of(List<String> caseNumbers) {
        unnumbered.keep();
        return documents.findByCaseNumberInOrderByIssuedAtAscIdAsc(caseNumbers);
    }

    /**
     * @return the paper
     * @throws UnknownDocument if there is none
     * @throws CorruptDocument if the stored page is no longer the one that was issued
     */
    public IssuedDocument get(long id) {
        IssuedDocument found = documents.findById(id).orElseThrow(() -> new UnknownDocument(id));
        if (!found.isIntact()) {
            throw new CorruptDocument(found.number());
        }
        return found;
    }

    /**
     * @return the number of the paper that is the case's result; empty before, and for a certificate, which has a number of its
     *     own that the hall does not know
     */
    public Optional<String> licenceNumber(String caseNumber) {
        return of(caseNumber).stream()
                .filter(this::isResult)
                .map(ListedDocument::number)
                .reduce((earlier, later) -> later);
    }

    private boolean isResult(ListedDocument document) {
        return switch (document.kind()) {
            case LICENCE -> !isOfCertificate(document);
            case APPROVAL -> isResult(document, register.get(document.caseNumber()));
            default -> false;
        };
    }

    /** @return the number of the decision that grants what was applied for; empty before, and where none is written */
    Optional<String> decisionNumber(String caseNumber) {
        return of(caseNumber).stream()
                .filter(document -> document.kind() == DocumentKind.APPROVAL)
                .map(ListedDocument::number)
                .findFirst();
    }

    /** @return whether the case has led to a certificate */
    boolean hasCertificate(String caseNumber) {
        return of(caseNumber).stream()
                .anyMatch(document -> document.kind() == DocumentKind.LICENCE && isOfCertificate(document));
    }

    private boolean isOfCertificate(ListedDocument document) {
        return entries.result(register.get(document.caseNumber())).isCertificate();
    }

    /** A contract is still to be concluded when it is agreed to, so the answer is not what comes of it. */
    private boolean isResult(ListedDocument decision, Case subject) {
        return !entries.procedure(subject).licence()
                && decision.title().equals(entries.result(subject).name());
    }
}
