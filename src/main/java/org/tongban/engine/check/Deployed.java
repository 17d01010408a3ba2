package org.tongban.engine.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.beans.factory.ObjectProvider;
import org.tongban.catalog.Catalog;

/**
 * What a deployment meets: the newest version of every model deployed and of every entry published, over what the
 * application holds.
 */
class Deployed {

    private static final List<String> MODELS = List.of(".bpmn", ".dmn", ".form");

    private final ObjectProvider<Catalog> catalog;

    Deployed(ObjectProvider<Catalog> catalog) {
        this.catalog = catalog;
    }

    /** @return the files around a deployment, older versions of its own among them */
    List<ModelFile> around(DeploymentEntity deployment) {
        Map<String, ModelFile> byName = new LinkedHashMap<>();
        ModelFiles.packaged().forEach(file -> byName.put(file.name(), file));
        catalog.getObject().newestFiles().stream()
                .map(published -> new ModelFile(published.path(), published.text()))
                .forEach(file -> byName.put(file.name(), file));
        CommandContext context = Context.getCommandContext();
        context.runWithoutAuthorization(() -> newest(context, deployment))
                .forEach(file -> byName.put(file.name(), file));
        return List.copyOf(byName.values());
    }

    /** A model in a deployment; the same model may be deployed under its bare name and under a path. */
    private record Version(String deployment, String resource) {

        String name() {
            return new ModelFile(resource, "").name();
        }

        ModelFile file(CommandContext context) {
            return DeploymentCheck.file(
                    context.getResourceManager().findResourceByDeploymentIdAndResourceName(deployment, resource));
        }
    }

    private static List<ModelFile> newest(CommandContext context, DeploymentEntity deployment) {
        RepositoryService repository = context.getProcessEngineConfiguration().getRepositoryService();
        Map<String, Version> newest = new LinkedHashMap<>();
        for (Deployment earlier :
                repository.createDeploymentQuery().orderByDeploymentTime().asc().list()) {
            if (!earlier.getId().equals(deployment.getId())) {
                models(repository, earlier).forEach(version -> newest.put(version.name(), version));
            }
        }
        return newest.values().stream().map(version -> version.file(context)).toList();
    }

    private static Stream<Version> models(RepositoryService repository, Deployment deployment) {
        return repository.getDeploymentResourceNames(deployment.getId()).stream()
                .filter(name -> MODELS.stream().anyMatch(name::endsWith))
                .map(name -> new Version(deployment.getId(), name));
    }
}
