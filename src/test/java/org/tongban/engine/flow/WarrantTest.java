package org.tongban.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType.DELETE;
import static org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType.DELETE_BULK;
import static org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType.INSERT;
import static org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType.UPDATE;
import static org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType.UPDATE_BULK;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.batch.BatchEntity;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendJobCmd;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbBulkOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbEntityOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.ByteArrayEntity;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.mockito.Mockito;

/** What each warrant covers, and nothing besides. */
class WarrantTest {

    @ParameterizedTest
    @EnumSource(value = Warrant.class, names = "REGISTER", mode = Mode.EXCLUDE)
    void leavesVariablesInstancesAndCandidatesToTheRegister(Warrant warrant) {
        assertThat(Stream.of(INSERT, UPDATE, DELETE, UPDATE_BULK, DELETE_BULK)
                        .flatMap(type -> Stream.of(
                                operation(type, VariableInstanceEntity.class),
                                operation(type, ByteArrayEntity.class),
                                operation(type, IdentityLinkEntity.class),
                                operation(type, BatchEntity.class))))
                .noneMatch(warrant::covers);
        assertThat(Stream.of(INSERT, DELETE, DELETE_BULK)
                        .flatMap(type -> Stream.of(
                                operation(type, ExecutionEntity.class),
                                operation(type, TaskEntity.class),
                                operation(type, TimerEntity.class))))
                .noneMatch(warrant::covers);
    }

    /** Whoever completes a task does not look for any. */
    @ParameterizedTest
    @EnumSource(Warrant.class)
    void leavesATaskWithoutVariablesOfItsOwn(Warrant warrant) {
        VariableInstanceEntity variable = new VariableInstanceEntity();
        DbEntityOperation written = new DbEntityOperation();
        written.setOperationType(INSERT);
        written.setEntityType(VariableInstanceEntity.class);
        written.setEntity(variable);
        assertThat(warrant.covers(written)).isEqualTo(warrant == Warrant.REGISTER);
        variable.setTaskId("task");
        assertThat(warrant.covers(written)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Warrant.class)
    void standsInNobodysWayBesidesTheFlow(Warrant warrant) {
        assertThat(warrant.covers(operation(INSERT, UserEntity.class))).isTrue();
        assertThat(warrant.covers(operation(DELETE, FilterEntity.class))).isTrue();
    }

    @Test
    void letsAdministratorsRestAFlowAndTryItsJobAgain() {
        assertThat(Warrant.ADMINISTRATION.covers(operation(UPDATE_BULK, ExecutionEntity.class)))
                .isTrue();
        assertThat(Warrant.ADMINISTRATION.covers(operation(UPDATE, TimerEntity.class)))
                .isTrue();
        assertThat(Warrant.ADMINISTRATION.covers(operation(DELETE, IncidentEntity.class)))
                .isTrue();
        assertThat(Warrant.ADMINISTRATION.covers(operation(INSERT, IncidentEntity.class)))
                .isFalse();
        assertThat(Warrant.DESK.covers(operation(UPDATE, TaskEntity.class))).isTrue();
        assertThat(Warrant.DESK.covers(operation(UPDATE, ExecutionEntity.class)))
                .isFalse();
        assertThat(Warrant.PUBLISHING.covers(operation(INSERT, EventSubscriptionEntity.class)))
                .isTrue();
    }

    @Test
    void isGivenByWhatIsAskedAndWhoAsks() {
        var administrator = Asks.by("admin", "camunda-admin");
        var post = Asks.by("window", "window");

        assertThat(administrator.of(SuspendJobCmd.class)).isEqualTo(Warrant.NONE);
        assertThat(administrator.of(SetJobRetriesCmd.class)).isEqualTo(Warrant.ADMINISTRATION);
        assertThat(administrator.of(ExecuteJobsCmd.class)).isEqualTo(Warrant.NONE);
        assertThat(post.of(SuspendJobCmd.class)).isEqualTo(Warrant.NONE);
        assertThat(post.of(ExecuteJobsCmd.class)).isEqualTo(Warrant.NONE);
        assertThat(post.of(DeployCmd.class)).isEqualTo(Warrant.PUBLISHING);
        assertThat(Asks.nobody().of(ExecuteJobsCmd.class)).isEqualTo(Warrant.REGISTER);
        assertThat(Asks.nobody().of(SuspendJobCmd.class)).isEqualTo(Warrant.NONE);
    }

    private static DbOperation operation(DbOperationType type, Class<? extends DbEntity> kind) {
        DbOperation operation = new DbBulkOperation();
        operation.setOperationType(type);
        operation.setEntityType(kind);
        return operation;
    }

    private record Asks(Authentication person) {

        static Asks by(String person, String group) {
            return new Asks(new Authentication(person, List.of(group)));
        }

        static Asks nobody() {
            return new Asks(null);
        }

        Warrant of(Class<? extends Command<?>> command) {
            return Commands.warrant(Mockito.mock(command), person);
        }
    }
}
