package org.tongban.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongban.engine.people.Staffing;

/** Which posts a flow comes to first, on whatever way, in the stages it calls too. */
@Component
class FirstPosts {

    /** @param posts candidate groups of its first tasks; @param stages keys of the processes called before any task */
    private record Beginning(Set<String> posts, Set<String> stages) {}

    private static final String LATEST = """
            select id_ from act_re_procdef where key_ = :process and tenant_id_ is null
            order by version_ desc fetch first 1 rows only""";

    private final RepositoryService repository;
    private final JdbcClient database;
    private final Staffing staffing;

    /** A definition never changes; a new version has a new id. */
    private final Map<String, Beginning> byDefinition = new ConcurrentHashMap<>();

    FirstPosts(RepositoryService repository, JdbcClient database, Staffing staffing) {
        this.repository = repository;
        this.database = database;
        this.staffing = staffing;
    }

    /** @return true if somebody works on the process, and all its first posts are held in the region */
    boolean areHeld(String process, String region) {
        Set<String> posts = of(process);
        return !posts.isEmpty()
                && posts.stream().noneMatch(post -> staffing.of(post, region).isEmpty());
    }

    /** @return candidate groups; empty for a process that nobody works on */
    private Set<String> of(String process) {
        Beginning beginning = byDefinition.computeIfAbsent(latest(process), this::read);
        Set<String> posts = new HashSet<>(beginning.posts());
        beginning.stages().forEach(stage -> posts.addAll(of(stage)));
        return posts;
    }

    /** One small statement: whoever opens a form asks, and the engine's own query takes longer than the page. */
    private String latest(String process) {
        return database.sql(LATEST)
                .param("process", process)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("Nobody deployed " + process));
    }

    private Beginning read(String definition) {
        BpmnModelInstance model = repository.getBpmnModelInstance(definition);
        Beginning beginning = new Beginning(new HashSet<>(), new HashSet<>());
        Set<FlowNode> seen = new HashSet<>();
        model.getModelElementsByType(StartEvent.class).stream()
                .filter(start -> start.getParentElement() instanceof Process)
                .forEach(start -> walk(start, seen, beginning));
        return beginning;
    }

    private static void walk(FlowNode node, Collection<FlowNode> seen, Beginning beginning) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof UserTask task) {
            beginning.posts().addAll(task.getCamundaCandidateGroupsList());
        } else if (node instanceof CallActivity call) {
            beginning.stages().add(call.getCalledElement());
        } else {
            node.getSucceedingNodes().list().forEach(next -> walk(next, seen, beginning));
        }
    }
}
