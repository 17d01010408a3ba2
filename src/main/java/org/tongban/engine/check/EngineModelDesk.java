package org.tongban.engine.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tongban.change.ChangeProblem;
import org.tongban.change.ModelDesk;
import org.tongban.engine.check.model.Finding;
import org.tongban.engine.check.model.ModelFile;

/** Checks and deploys the files of a change with the engine, by the rules that every deployment keeps. */
@Component
class EngineModelDesk implements ModelDesk {

    private final ProcessEngineConfigurationImpl engine;
    private final RepositoryService repository;
    private final CataloguePart catalogue;
    private final CheckTurn turn;
    private final DeploymentCheck check;
    private final RealHall hall;

    EngineModelDesk(
            @Lazy ProcessEngineConfigurationImpl engine,
            @Lazy RepositoryService repository,
            CataloguePart catalogue,
            CheckTurn turn,
            @Lazy RealHall hall) {
        this.engine = engine;
        this.repository = repository;
        this.catalogue = catalogue;
        this.turn = turn;
        this.check = new DeploymentCheck(catalogue, false);
        this.hall = hall;
    }

    @Override
    public Map<String, String> inForce(Set<String> names) {
        return inForce().stream()
                .filter(file -> names.contains(file.name()))
                .collect(Collectors.toMap(ModelFile::name, ModelFile::text, (first, second) -> second));
    }

    @Override
    public List<String> findings(Map<String, String> files) {
        List<ModelFile> proposed = files.entrySet().stream()
                .map(file -> new ModelFile(file.getKey(), file.getValue()))
                .toList();
        List<String> findings = turn.take(() -> check.findings(proposed, inForce(), true)).stream()
                .filter(Finding::isError)
                .map(EngineModelDesk::sentence)
                .toList();
        return findings.isEmpty() ? unsettled(proposed) : findings;
    }

    private List<String> unsettled(List<ModelFile> proposed) {
        return hall.missing(catalogue.items(proposed)).stream()
                .map(setting ->
                        "文书上要写明办理机关、行政复议机关、提交行政复议申请书的互联网渠道和管辖法院，本厅的设置还缺 %s，请系统管理员补充并重新启动后再提出。".formatted(setting))
                .toList();
    }

    @Override
    public void deploy(String name, Map<String, String> files) {
        DeploymentBuilder deployment = repository.createDeployment().name(name).source("目录变更");
        files.forEach(deployment::addString);
        try {
            Reviewed.deploy(() -> engine.getCommandExecutorTxRequired()
                    .execute(context -> context.runWithoutAuthorization(deployment::deploy)));
        } catch (ParseException refused) {
            throw new ChangeProblem(Objects.requireNonNull(refused.getMessage()));
        }
    }

    private List<ModelFile> inForce() {
        return engine.getCommandExecutorTxRequired().execute(context -> Deployed.all(catalogue));
    }

    private static String sentence(Finding finding) {
        String place = finding.line() == 0
                ? finding.file()
                : "%s 第%d行 %s".formatted(finding.file(), finding.line(), finding.element());
        return "%s：%s".formatted(place.strip(), finding.chinese());
    }
}
