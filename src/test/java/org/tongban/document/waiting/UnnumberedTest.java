package org.tongban.document.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

class UnnumberedTest {

    private final Unnumbered unnumbered = new Unnumbered();
    private final List<String> kept = new ArrayList<>();

    @BeforeEach
    void begin() {
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void end() {
        TransactionSynchronizationUtils.triggerBeforeCompletion();
        TransactionSynchronizationManager.clearSynchronization();
    }

    @Test
    void takesNumbersAtTheEndAsTheyWereIssued() {
        issue("slip");
        issue("notice");
        assertThat(kept).isEmpty();

        TransactionSynchronizationUtils.triggerBeforeCommit(false);
        assertThat(kept).containsExactly("slip", "notice");
    }

    @Test
    void takesThemBeforeWhereTheTransactionAsksForItsPapers() {
        issue("decision");
        unnumbered.keep();
        assertThat(kept).containsExactly("decision");

        issue("licence");
        TransactionSynchronizationUtils.triggerBeforeCommit(false);
        assertThat(kept).containsExactly("decision", "licence");
    }

    @Test
    void forgetsWhatATransactionThatFailsHasIssued() {
        issue("decision");
        end();

        begin();
        unnumbered.keep();
        issue("rejection");
        TransactionSynchronizationUtils.triggerBeforeCommit(false);
        assertThat(kept).containsExactly("rejection");
    }

    @Test
    void losesNoPaperThatIsIssuedAfterTheLastNumber() {
        issue("decision");
        TransactionSynchronizationUtils.triggerBeforeCommit(false);

        assertThatThrownBy(() -> issue("licence")).isInstanceOf(IllegalStateException.class);
    }

    private void issue(String paper) {
        unnumbered.add(() -> kept.add(paper));
    }
}
