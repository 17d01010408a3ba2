package org.tongban.engine.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.tongban.engine.check.model.ModelFile;
import org.tongban.engine.check.model.ModelFiles;

/** What a deployment meets: the newest version of every model deployed and of every entry, over what the application holds. */
final class Deployed {

    private static final List<String> MODELS = List.of(".bpmn", ".dmn", ".form");

    private Deployed() {}

    /** @return true if nothing was deployed before */
    static boolean isFirst(DeploymentEntity deployment) {
        CommandContext context = Context.getCommandContext();
        return context.runWithoutAuthorization(() ->
                context.getProcessEngineConfiguration().getRepositoryService().createDeploymentQuery().list().stream()
                        .allMatch(known -> known.getId().equals(deployment.getId())));
    }

    /** @return the files around a deployment, older versions of its own among them */
    static List<ModelFile> around(DeploymentEntity deployment, CataloguePart catalogue) {
        return without(deployment.getId(), catalogue);
    }

    /** @return all files in force; to be called in a command of the engine */
    static List<ModelFile> all(CataloguePart catalogue) {
        return without("", catalogue);
    }

    private static List<ModelFile> without(String deployment, CataloguePart catalogue) {
        Map<String, ModelFile> byName = new LinkedHashMap<>();
        ModelFiles.packaged().forEach(file -> byName.put(file.name(), file));
        CommandContext context = Context.getCommandContext();
        context.runWithoutAuthorization(() -> newest(context, deployment))
                .forEach(file -> byName.put(file.name(), file));
        // What the hall published goes on, whatever form a new version of the program has deployed at its start.
        catalogue.published().forEach(file -> byName.put(file.name(), file));
        return List.copyOf(byName.values());
    }

    /** A model in a deployment; the same model may be deployed under its bare name and under a path. */
    private record Version(String deployment, String resource) {

        String name() {
            return new ModelFile(resource, "").name();
        }

        ModelFile file(CommandContext context) {
            ResourceEntity found =
                    context.getResourceManager().findResourceByDeploymentIdAndResourceName(deployment, resource);
            return ModelFile.inForce(resource, DeploymentCheck.text(found));
        }
    }

    private static List<ModelFile> newest(CommandContext context, String deployment) {
        RepositoryService repository = context.getProcessEngineConfiguration().getRepositoryService();
        Map<String, Version> newest = new LinkedHashMap<>();
        for (Deployment earlier :
                repository.createDeploymentQuery().orderByDeploymentTime().asc().list()) {
            if (!earlier.getId().equals(deployment)) {
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
