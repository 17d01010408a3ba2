package org.tongban.document;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.document.content.DocumentKind;

/** Puts cases into the register, tells their facts and reads the papers that follow. */
public class Papers {

    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Documents documents;
    private final Catalog catalog;
    private final CaseRegister register;
    private final Map<String, List<CaseMaterial>> kept = new HashMap<>();

    Papers(
            EntityManager entities,
            ApplicationEventPublisher events,
            Documents documents,
            Catalog catalog,
            CaseRegister register) {
        this.entities = entities;
        this.events = events;
        this.documents = documents;
        this.catalog = catalog;
        this.register = register;
    }

    ServiceItem item(String key) {
        return catalog.item(key);
    }

    void keep(Case subject, CaseMaterial... materials) {
        entities.persist(subject);
        List.of(materials).forEach(entities::persist);
        kept.put(subject.number(), List.of(materials));
    }

    void keep(CaseMaterial material) {
        entities.persist(material);
    }

    CaseFact received(Case subject) {
        return new CaseFact.Received(subject, kept.get(subject.number()));
    }

    public CaseFact accepted(Case subject) {
        return new CaseFact.Accepted(subject, kept.get(subject.number()));
    }

    /** Returns the last paper the fact gave, text only. */
    public Paper after(CaseFact fact) {
        tell(fact);
        return new Paper(last(fact.subject().number()));
    }

    public Case child(Case whole, String item) {
        return register.children(whole.number()).stream()
                .filter(child -> child.offering().equals(item))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the last paper of a case, text only. */
    String last(Case subject) {
        entities.flush();
        return new Paper(last(subject.number())).text();
    }

    private IssuedDocument last(String number) {
        List<ListedDocument> all = documents.of(number);
        return documents.get(all.get(all.size() - 1).id());
    }

    String first(Case subject, DocumentKind kind) {
        return documents.of(subject.number()).stream()
                .filter(paper -> paper.kind() == kind)
                .findFirst()
                .map(paper -> new Paper(documents.get(paper.id())).text())
                .orElseThrow();
    }

    void tell(CaseFact fact) {
        events.publishEvent(fact);
        entities.flush();
    }

    /** A paper and what a person reads on it. */
    public record Paper(IssuedDocument document) {

        public String text() {
            return text(document.html());
        }

        public static String text(String html) {
            return html.replaceAll("(?s)<style.*?</style>", "")
                    .replaceAll("<[^>]+>", "")
                    .replaceAll("\\s+", "");
        }
    }
}
