package org.tongban;

import java.util.List;
import java.util.NoSuchElementException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.springframework.boot.test.context.TestComponent;
import org.tongban.cases.ledger.LedgerEntry;
import org.tongban.cases.ledger.Opinion;
import org.tongban.cases.ledger.SupervisionEntry;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.register.CaseRegister;
import org.tongban.document.Documents;
import org.tongban.document.ListedDocument;
import org.tongban.document.content.DocumentKind;

/** Looks up what came of a case: how its processes ended, its papers, and what the register keeps of it. */
@TestComponent
public class Archive {

    private final HistoryService history;
    private final CaseRegister register;
    private final Documents documents;

    Archive(HistoryService history, CaseRegister register, Documents documents) {
        this.history = history;
        this.register = register;
        this.documents = documents;
    }

    /** @return ids of the end events this process has come to for the case */
    public List<String> ends(String process, String number) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(process)
                .list()
                .stream()
                .flatMap(
                        instance -> history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .finished()
                                .list()
                                .stream())
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> id.startsWith("EndEvent_"))
                .toList();
    }

    /** @return kinds of the case's papers, oldest first */
    public List<DocumentKind> papers(String number) {
        return documents.of(number).stream().map(ListedDocument::kind).toList();
    }

    /** @return the text of the case's last paper of this kind */
    public String paper(String number, DocumentKind kind) {
        return documents.of(number).stream()
                .filter(paper -> paper.kind() == kind)
                .reduce((earlier, later) -> later)
                .map(paper -> documents.get(paper.id()).html())
                .orElseThrow(() -> new NoSuchElementException("No " + kind + " in " + papers(number)));
    }

    public List<SupervisionEntry> supervision(String number) {
        return register.supervision(number);
    }

    /** @return the opinion given in this step, named by its form */
    public Opinion opinion(String number, String step) {
        return register.opinions(number).stream()
                .filter(opinion -> opinion.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    /** @return what was done to the case, oldest first */
    public List<String> acts(String number) {
        return register.ledger(number).stream().map(LedgerEntry::act).toList();
    }

    public CaseMaterial material(String number, String code) {
        return register.materials(register.get(number)).stream()
                .filter(material -> material.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** @return code of a material that the case's list asks for */
    public String anyMaterial(String number) {
        return register.materials(register.get(number)).get(0).code();
    }

    public MaterialState state(String number, String code) {
        return material(number, code).state();
    }
}
