package org.tongban.engine.identity;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tongban.cases.CaseProblem;

/** Two people do something at the same moment: neither commits before both have looked, unless one waits for the other. */
final class AtOnce {

    private AtOnce() {}

    /** @return for each whether it was done, or refused with a sentence */
    static List<Boolean> done(TransactionOperations transaction, Runnable one, Runnable other) {
        CyclicBarrier looked = new CyclicBarrier(2);
        return Stream.of(one, other)
                .map(act -> CompletableFuture.supplyAsync(() -> isDone(transaction, act, looked)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static boolean isDone(TransactionOperations transaction, Runnable act, CyclicBarrier looked) {
        try {
            transaction.executeWithoutResult(status -> {
                act.run();
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        meet(looked);
                    }
                });
            });
            return true;
        } catch (CaseProblem refused) {
            return false;
        }
    }

    private static void meet(CyclicBarrier looked) {
        try {
            looked.await(500, TimeUnit.MILLISECONDS);
        } catch (BrokenBarrierException | TimeoutException alone) {
            // the other one waits for the end of this one
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
