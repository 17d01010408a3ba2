package org.tongban.document;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongban.cases.register.Case;

/** Tells what happens to one application and hands out the papers that came of it; nothing of it stays in the register. */
class Telling {

    private final TransactionTemplate transaction;
    private final Documents documents;

    Telling(PlatformTransactionManager transactions, Documents documents) {
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.documents = documents;
    }

    /** Returns all papers. */
    List<IssuedDocument> of(Supplier<Case> story) {
        return rolledBack(() -> papers(story.get()));
    }

    /**
     * Returns the papers of the end of a story.
     *
     * @param story how the case has come so far
     * @param end what happens then
     */
    List<IssuedDocument> of(Supplier<Case> story, Consumer<Case> end) {
        return rolledBack(() -> {
            Case subject = story.get();
            Set<Long> before = papers(subject).stream().map(IssuedDocument::id).collect(Collectors.toSet());
            end.accept(subject);
            return papers(subject).stream()
                    .filter(paper -> !before.contains(paper.id()))
                    .toList();
        });
    }

    private List<IssuedDocument> papers(Case subject) {
        return documents.ofWithChildren(subject.bundleNumber().orElse(subject.number())).stream()
                .map(paper -> documents.get(paper.id()))
                .toList();
    }

    private List<IssuedDocument> rolledBack(Supplier<List<IssuedDocument>> papers) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return papers.get();
        });
    }
}
