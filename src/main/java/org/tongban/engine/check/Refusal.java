package org.tongban.engine.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.bpmn.parser.ResourceReportImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.tongban.engine.check.book.FoundProblem;
import org.tongban.engine.check.model.Finding;

/** Says of a deployment why it is refused, in the way in which the engine tells it to whoever deploys. */
final class Refusal {

    private static final String UNREVIEWED = "没有部署：本大厅的流程、表单、决策表和清单经过目录变更的审查才发布，请在待办工作台的“开始流程”里提交目录变更。";

    private Refusal() {}

    /** What people deploy by hand nobody has reviewed. */
    static ParseException unreviewed(DeploymentEntity deployment) {
        ParseException refusal =
                new ParseException(UNREVIEWED, String.valueOf(deployment.getName()), List.of(), List.of());
        refusal.getResorceReports().clear();
        return refusal;
    }

    /** The engine's REST API answers such an exception with 400 and the problems of every file. */
    static ParseException of(List<Finding> errors) {
        Map<String, List<Problem>> byFile = errors.stream()
                .collect(Collectors.groupingBy(
                        Refusal::name, Collectors.mapping(FoundProblem::of, Collectors.toList())));
        String all = errors.stream()
                .map(error -> "* %s %s %s".formatted(name(error), error.element(), error.text()))
                .collect(Collectors.joining("\n"));
        ParseException refusal = new ParseException("违反规则，没有部署：\n" + all, name(errors.get(0)), List.of(), List.of());
        refusal.getResorceReports().clear();
        byFile.forEach(
                (file, problems) -> refusal.getResorceReports().add(new ResourceReportImpl(file, problems, List.of())));
        return refusal;
    }

    /** Deployments know files by their bare names. */
    private static String name(Finding error) {
        return error.file().substring(error.file().lastIndexOf('/') + 1);
    }
}
