package org.tongban.engine.desk;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The filters everybody finds in Tasklist. Made once; administrators may change them there. */
@Component
class SharedFilters {

    private final FilterService filters;
    private final TaskService tasks;
    private final Grants grants;

    SharedFilters(FilterService filters, TaskService tasks, Grants grants) {
        this.filters = filters;
        this.tasks = tasks;
        this.grants = grants;
    }

    void setUp() {
        if (filters.createFilterQuery().count() == 0) {
            all().forEach(this::make);
        }
    }

    private List<SharedFilter> all() {
        return List.of(
                new SharedFilter("我的待办", "已由本人领取、正在办理的任务", "#2e6da4", mine()),
                new SharedFilter("本组待办", "本岗位尚无人领取的任务", "#3c8d5a", ofGroups()),
                new SharedFilter("即将超期", "已到提醒日、尚未超过环节时限的任务", "#e0a800", soonDue()),
                new SharedFilter("已超期", "超过环节时限仍未办结的任务", "#c9302c", overdue()),
                new SharedFilter("承诺待核查", "以告知承诺方式办结、等待核查承诺的任务", "#2a8c96", toVerify()));
    }

    private TaskQuery mine() {
        return tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}");
    }

    private TaskQuery ofGroups() {
        return tasks.createTaskQuery()
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .taskUnassigned();
    }

    private TaskQuery soonDue() {
        return tasks.createTaskQuery().followUpBeforeExpression("${now()}").dueAfterExpression("${now()}");
    }

    private TaskQuery overdue() {
        return tasks.createTaskQuery().dueBeforeExpression("${now()}");
    }

    private TaskQuery toVerify() {
        return tasks.createTaskQuery().taskDefinitionKey("UserTask_VerifyCommitment");
    }

    private void make(SharedFilter shared) {
        Filter filter = filters.newTaskFilter(shared.name());
        filter.setQuery(shared.query());
        filter.setProperties(properties(shared));
        filters.saveFilter(filter);
        grants.toEverybody(Resources.FILTER, filter.getId(), Permissions.READ);
    }

    private Map<String, Object> properties(SharedFilter shared) {
        return Map.of(
                "description",
                shared.description(),
                "color",
                shared.colour(),
                "priority",
                (int) filters.createFilterQuery().count(),
                "refresh",
                true);
    }
}
