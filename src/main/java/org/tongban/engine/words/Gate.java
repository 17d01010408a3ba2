package org.tongban.engine.words;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

/**
 * Stands before everything the engine makes of a deployment, when it is new and whenever it is read again: a model with
 * anything in it that is not known here is not read, so what was deployed by an older version or past the check does not run.
 */
class Gate implements Deployer {

    private static final List<String> ENDINGS = List.of(".bpmn", ".dmn", ".form", ".yaml", ".json");

    /** By these the engine tells models from other files; it asks for no dot. */
    private static final List<String> READ_AS_MODEL = List.of("bpmn", "bpmn20.xml", "dmn", "dmn11.xml");

    @Override
    public void deploy(DeploymentEntity deployment) {
        deployment.getResources().values().forEach(resource -> {
            if (!isOurs(resource.getName()) && (deployment.isNew() || isReadAsModel(resource.getName()))) {
                throw refusal(resource, List.of(new Fault("", "文件名应当以 %s 之一结尾".formatted(String.join(" ", ENDINGS)))));
            }
            List<Fault> faults = Fault.in(resource.getName(), resource.getBytes());
            if (!faults.isEmpty()) {
                throw refusal(resource, faults);
            }
        });
    }

    private static boolean isOurs(String file) {
        return ENDINGS.stream().anyMatch(file::endsWith);
    }

    private static boolean isReadAsModel(String file) {
        return READ_AS_MODEL.stream().anyMatch(file::endsWith);
    }

    private static ParseException refusal(ResourceEntity resource, List<Fault> faults) {
        String all = faults.stream()
                .map(fault -> "* %s %s".formatted(fault.element(), fault.words()))
                .collect(Collectors.joining("\n"));
        return new ParseException(
                "%s 含有系统不认识的内容，不能使用：\n%s".formatted(resource.getName(), all),
                resource.getName(),
                faults.stream().map(FaultProblem::new).collect(Collectors.toList()),
                List.of());
    }
}
