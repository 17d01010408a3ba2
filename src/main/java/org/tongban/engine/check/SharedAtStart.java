package org.tongban.engine.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.tongban.engine.check.model.ModelFile;
import org.tongban.engine.check.wiring.SharedFlows;
import org.tongban.engine.check.wiring.SharedForms;
import org.tongban.engine.check.wiring.SharedTables;

/** Puts the shared processes and forms in force again where somebody deployed others before that was refused; one node at a time. */
@Component
class SharedAtStart implements SmartInitializingSingleton {

    private final ProcessEngineConfigurationImpl engine;
    private final RepositoryService repository;
    private final TransactionOperations transaction;

    SharedAtStart(
            ProcessEngineConfigurationImpl engine, RepositoryService repository, TransactionOperations transaction) {
        this.engine = engine;
        this.repository = repository;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            engine.getCommandExecutorTxRequired().execute(context -> {
                context.getPropertyManager().acquireExclusiveLockForStartup();
                return null;
            });
            deploy(Stream.concat(
                            SharedFlows.held().stream().filter(this::runsOtherwise),
                            Stream.concat(
                                    SharedForms.held().stream().filter(this::asksOtherwise),
                                    SharedTables.held().stream().filter(this::saysOtherwise)))
                    .toList());
        });
    }

    private void deploy(List<ModelFile> held) {
        if (!held.isEmpty()) {
            DeploymentBuilder deployment = repository.createDeployment().name(DeploymentCheck.START);
            held.forEach(file -> deployment.addString(file.name(), file.text()));
            deployment.deploy();
        }
    }

    private boolean runsOtherwise(ModelFile held) {
        ProcessDefinition newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(held.key())
                .latestVersion()
                .singleResult();
        return newest == null || !SharedFlows.isAsHeld(new ModelFile(held.name(), model(newest)));
    }

    private boolean asksOtherwise(ModelFile held) {
        String newest = engine.getCommandExecutorTxRequired().execute(context -> {
            CamundaFormDefinitionEntity form =
                    context.getCamundaFormDefinitionManager().findLatestDefinitionByKeyAndTenantId(held.key(), null);
            return form == null
                    ? ""
                    : new String(
                            context.getResourceManager()
                                    .findResourceByDeploymentIdAndResourceName(
                                            form.getDeploymentId(), form.getResourceName())
                                    .getBytes(),
                            StandardCharsets.UTF_8);
        });
        return newest.isEmpty() || !SharedForms.isAsHeld(new ModelFile(held.name(), newest));
    }

    private boolean saysOtherwise(ModelFile held) {
        DecisionDefinition newest = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(held.key())
                .latestVersion()
                .singleResult();
        return newest == null
                || !SharedTables.isAsHeld(
                        new ModelFile(held.name(), read(repository.getDecisionModel(newest.getId()))));
    }

    private String model(ProcessDefinition definition) {
        return read(repository.getProcessModel(definition.getId()));
    }

    private static String read(InputStream stored) {
        try (InputStream model = stored) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
