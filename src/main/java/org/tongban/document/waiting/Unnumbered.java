package org.tongban.document.waiting;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The papers of a transaction that are written and wait for their numbers. A number keeps everybody else from issuing a paper of
 * that kind until the transaction ends, so it is taken at its very end; or before, where the transaction itself asks for its papers.
 */
@Component
public class Unnumbered {

    /** Puts what numbers and keeps a paper off to the end of the transaction. */
    public void add(Runnable paper) {
        waiting().add(paper);
    }

    /** Numbers and keeps what waits in this transaction, in the order in which it was issued. */
    public void keep() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Waiting some) {
            some.keep();
        }
    }

    private Waiting waiting() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Waiting some) {
            return some;
        }
        Waiting none = new Waiting();
        TransactionSynchronizationManager.bindResource(this, none);
        TransactionSynchronizationManager.registerSynchronization(none);
        return none;
    }

    private final class Waiting implements TransactionSynchronization {

        private final List<Runnable> papers = new ArrayList<>();

        private boolean over;

        private void add(Runnable paper) {
            if (over) {
                throw new IllegalStateException("A paper issued after the last number was taken would be lost");
            }
            papers.add(paper);
        }

        private void keep() {
            List<Runnable> some = List.copyOf(papers);
            papers.clear();
            some.forEach(Runnable::run);
        }

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Unnumbered.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Unnumbered.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            keep();
            over = true;
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(Unnumbered.this);
        }
    }
}
