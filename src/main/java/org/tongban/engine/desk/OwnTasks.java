package org.tongban.engine.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * Everybody but administrators finds only the tasks of their own posts, whoever has taken them, whatever the query
 * asks for. The task itself says whose it is, so no authorization is joined.
 */
class OwnTasks extends KeptGrants {

    static OwnTasks of(CommandContext context) {
        return (OwnTasks) context.getAuthorizationManager();
    }

    /** Tells whether somebody asks who sees only own tasks. */
    boolean narrow() {
        return isAuthCheckExecuted() && !isCamundaAdmin(getCurrentAuthentication());
    }

    /** No row is ever written for a task or an instance, so none is deleted with it. */
    @Override
    public void deleteAuthorizationsByResourceId(Resource resource, String id) {
        if (resource != Resources.TASK && resource != Resources.PROCESS_INSTANCE) {
            super.deleteAuthorizationsByResourceId(resource, id);
        }
    }

    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        super.configureTaskQuery(query);
        query.getQueries().removeIf(Own.class::isInstance);
        if (narrow()) {
            query.getAuthCheck().setAuthorizationCheckEnabled(false);
            query.addOrQuery(new Own(getCurrentAuthentication()));
        }
    }

    /** Of one of the person's posts, whoever has taken it; nothing is left with who holds none any more. */
    private static class Own extends TaskQueryImpl {

        private static final String NO_POST = "-";

        Own(Authentication person) {
            List<String> posts = new ArrayList<>(Objects.requireNonNullElse(person.getGroupIds(), List.of()));
            posts.add(NO_POST);
            taskCandidateGroupIn(posts);
            includeAssignedTasks();
        }
    }
}
