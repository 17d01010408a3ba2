package org.tongban.matrix;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestComponent;

/** What the engine knows of the things that are asked for, by the word that stands before it in an address. */
@TestComponent
public class EngineThings {

    private static final String FOOD = "food-business-licence";
    private static final String CHANGE = "catalogue-change";
    private final Things things;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ManagementService management;
    private final FilterService filters;
    private final AuthorizationService authorizations;

    EngineThings(
            Things things,
            RuntimeService runtime,
            RepositoryService repository,
            ManagementService management,
            FilterService filters,
            AuthorizationService authorizations) {
        this.things = things;
        this.runtime = runtime;
        this.repository = repository;
        this.management = management;
        this.filters = filters;
        this.authorizations = authorizations;
    }

    /** @param before the words of the address that stand before the variable */
    String value(String before, String variable, Whose whose, Role role, Region region) {
        String kind = before.substring(before.lastIndexOf('/') + 1);
        if (isEngine(kind, variable)) {
            return "default";
        }
        if (whose == Whose.MADE_UP) {
            return "00000000-0000-0000-0000-000000000000";
        }
        Region where = whose == Whose.FOREIGN ? region.other() : region;
        return switch (kind) {
            case "task" -> things.task(role, where);
            case "process-instance", "execution" -> instance(role, where);
            case "user", "members" -> where.person(role.signsIn() ? role : Role.WINDOW);
            case "group" -> whose == Whose.FOREIGN || role.group().isEmpty() ? "camunda-admin" : role.group();
            case "tenant" -> where.code();
            case "key" -> whose == Whose.OWN ? CHANGE : FOOD;
            case "process-definition" -> definition(whose == Whose.OWN ? CHANGE : FOOD);
            case "decision-definition" ->
                repository.createDecisionDefinitionQuery().listPage(0, 1).get(0).getId();
            case "deployment" ->
                repository.createDeploymentQuery().listPage(0, 1).get(0).getId();
            case "filter" -> filters.createFilterQuery().listPage(0, 1).get(0).getId();
            case "authorization" ->
                authorizations.createAuthorizationQuery().listPage(0, 1).get(0).getId();
            case "job" -> job(role, where);
            case "job-definition" ->
                management.createJobDefinitionQuery().listPage(0, 1).get(0).getId();
            default -> "withBundle";
        };
    }

    private static boolean isEngine(String kind, String variable) {
        return variable.equals("processEngineName")
                || variable.equals("engine")
                || variable.equals("name") && kind.equals("engine");
    }

    private String instance(Role role, Region region) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(things.number(role, region))
                .listPage(0, 1)
                .get(0)
                .getId();
    }

    private String job(Role role, Region region) {
        return management.createJobQuery().processInstanceId(instance(role, region)).listPage(0, 1).stream()
                .findFirst()
                .map(job -> job.getId())
                .orElse("none");
    }

    private String definition(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
