package org.tongban.engine.turn;

import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The instances of a case or a change, asked for past the engine. */
record Instances(ObjectProvider<JdbcClient> database) {

    private static final String NUMBER_OF_INSTANCE = "select business_key_ from act_ru_execution where id_ = ?";

    private static final String INSTANCES = """
            select id_, business_key_ from act_ru_execution
            where id_ = proc_inst_id_ and business_key_ in (:numbers) and suspension_state_ <> :wanted""";

    record Instance(String id, String number) {}

    /** Returns those of these cases that do not rest yet, or do. */
    List<Instance> others(List<String> numbers, boolean rest) {
        SuspensionState wanted = rest ? SuspensionState.SUSPENDED : SuspensionState.ACTIVE;
        return database.getObject()
                .sql(INSTANCES)
                .param("numbers", numbers)
                .param("wanted", wanted.getStateCode())
                .query((row, place) -> new Instance(row.getString(1), row.getString(2)))
                .list();
    }

    /** Asked past the engine, which would go on with what it has read before its turn came. */
    @Nullable
    String numberOf(Command<?> command) {
        Object instance = new DirectFieldAccessor(command).getPropertyValue("processInstanceId");
        return instance == null
                ? null
                : database.getObject()
                        .sql(NUMBER_OF_INSTANCE)
                        .param(instance)
                        .query(String.class)
                        .optional()
                        .orElse(null);
    }
}
