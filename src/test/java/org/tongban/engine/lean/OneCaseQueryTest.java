package org.tongban.engine.lean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OneCaseQueryTest {

    static List<Consumer<TaskQuery>> more() {
        return List.of(
                query -> query.taskAssignee("window"),
                query -> query.taskUnassigned(),
                query -> query.taskCandidateGroup("window"),
                query -> query.taskNameLike("%核%"),
                query -> query.tenantIdIn("360702"),
                query -> query.suspended(),
                query -> query.excludeSubtasks(),
                query -> query.dueBefore(new Date()),
                query -> query.withoutDueDate(),
                query -> query.processVariableValueEquals("decision", "approved"),
                query -> query.taskAssigneeExpression("${currentUser()}"),
                query -> query.orderByTaskCreateTime().desc(),
                query -> query.or().taskName("核对").taskName("审查").endOr());
    }

    @Test
    void isOfACaseOrAStepOfIt() {
        assertThat(OneCaseQuery.is(ofCase())).isTrue();
        assertThat(OneCaseQuery.is((TaskQueryImpl) ofCase().taskDefinitionKey("UserTask_Decide")))
                .isTrue();
        assertThat(OneCaseQuery.is(new TaskQueryImpl())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("more")
    void asksForNothingElse(Consumer<TaskQuery> more) {
        TaskQueryImpl query = ofCase();
        more.accept(query);

        assertThat(OneCaseQuery.is(query) && query.getQueries().size() == 1).isFalse();
    }

    @Test
    void bindsWhateverIsAskedFor() {
        TaskQueryImpl query = new TaskQueryImpl();
        query.processInstanceBusinessKey("' or 1 = 1 --");

        var asked = OneCaseQuery.of(query, new Authentication("person", List.of("') or (1 = 1"), null));

        assertThat(asked.get("sql").toString()).doesNotContain("1 = 1").contains("#{post0}, #{post1}", "(#{region0})");
        assertThat(asked).containsEntry("post0", "') or (1 = 1").containsEntry("region0", "-");
    }

    private static TaskQueryImpl ofCase() {
        TaskQueryImpl query = new TaskQueryImpl();
        query.processInstanceBusinessKey("360702-1");
        return query;
    }
}
