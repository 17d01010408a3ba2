package org.tongban.engine.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ResourceTypes;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.ModelFile;
import org.tongban.engine.check.model.Models;

/**
 * The flows that use a form: where a form changes, they are deployed with it as new versions, so that it is for new cases
 * and those that run keep what they began with.
 */
final class FormUsers {

    private FormUsers() {}

    /** Adds to a deployment the flows that use its changed forms and are not in it themselves. */
    static void deployWith(DeploymentEntity deployment, List<ModelFile> files, List<ModelFile> around) {
        Set<String> changed = changedForms(files, around);
        Set<String> there = files.stream().map(ModelFile::name).collect(Collectors.toSet());
        if (!changed.isEmpty()) {
            flows(around)
                    .filter(flow -> !there.contains(flow.file().name()))
                    .filter(flow -> flow.each(UserTask.class)
                            .anyMatch(task -> changed.contains(String.valueOf(task.getCamundaFormRef()))))
                    .forEach(flow -> add(deployment, flow.file()));
        }
    }

    private static Stream<Flow> flows(List<ModelFile> around) {
        return new Models(around.stream().filter(file -> file.endsWith(".bpmn")).toList()).flows();
    }

    private static Set<String> changedForms(List<ModelFile> files, List<ModelFile> around) {
        return files.stream()
                .filter(file -> file.endsWith(".form"))
                .filter(form -> around.stream()
                        .noneMatch(same ->
                                same.name().equals(form.name()) && same.text().equals(form.text())))
                .map(ModelFile::key)
                .collect(Collectors.toSet());
    }

    private static void add(DeploymentEntity deployment, ModelFile flow) {
        ResourceEntity resource = new ResourceEntity();
        resource.setName(flow.name());
        resource.setBytes(flow.text().getBytes(StandardCharsets.UTF_8));
        resource.setDeploymentId(deployment.getId());
        resource.setType(ResourceTypes.REPOSITORY.getValue());
        resource.setCreateTime(ClockUtil.getCurrentTime());
        deployment.addResource(resource);
        Context.getCommandContext().getResourceManager().insertResource(resource);
    }
}
