package org.tongban.engine.people;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets people leave posts and regions: they give back what only those may do, and somebody administers still. */
@Component
class Leaving {

    private final Standings standings;
    private final TakenTasks taken;

    Leaving(Standings standings, TakenTasks taken) {
        this.standings = standings;
        this.taken = taken;
    }

    /** At the end of the transaction, when the engine's tables say what the people still are, and that somebody administers. */
    IdentityOperationResult of(List<String> people, Supplier<IdentityOperationResult> change) {
        Map<String, String> names = people.stream().collect(Collectors.toMap(person -> person, Leaving::nameOf));
        CommandExecutor engine = Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                engine.execute(context -> giveBack(names));
            }
        });
        return change.get();
    }

    private Void giveBack(Map<String, String> names) {
        standings.takeTurn();
        names.forEach((person, name) -> {
            Standing left = standings.of(person).orElse(Standing.NONE);
            taken.giveBack(person, name, left.posts(), left.regions());
        });
        HallPeople.refuseIf(standings.holding(Groups.CAMUNDA_ADMIN).isEmpty(), "大厅至少应当有一名系统管理员，请先把另一名人员加入系统管理员组。");
        return null;
    }

    private static String nameOf(String person) {
        UserEntity known = Context.getCommandContext().getDbEntityManager().selectById(UserEntity.class, person);
        return known == null ? person : PersonName.of(known);
    }
}
