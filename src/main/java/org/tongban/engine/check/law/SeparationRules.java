package org.tongban.engine.check.law;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.tongban.catalog.entry.Duty;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.Models;
import org.tongban.engine.check.model.Offered;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;
import org.tongban.engine.check.wiring.Acts;
import org.tongban.organisation.Post;

/** Who examines, who decides and who verifies one case are different people. */
public final class SeparationRules {

    private static final String SOURCE = "decisions/0020";
    private static final String LISTED = "/separation";
    private static final List<Set<Duty>> ALWAYS_APART =
            List.of(Set.of(Duty.EXAMINATION, Duty.DECISION), Set.of(Duty.DECISION, Duty.VERIFICATION));

    public static final List<Rule> RULES = List.of(
            Rule.of(
                    "separated-duties",
                    SOURCE,
                    "既有审查又有决定的、既有决定又有承诺核查的，清单的 separation 应当写明由不同人员履行",
                    "A list entry keeps examination apart from decision, and decision from verification, where its model has them",
                    models -> models.offered()
                            .filter(Offered::isItem)
                            .filter(it -> joins(models, it))
                            .map(SeparationRules::at)),
            Rule.of(
                    "separation-as-drawn",
                    SOURCE,
                    "清单 separation 所列的职责应当是流程中有的",
                    "The duties that a list entry keeps apart are those of its model",
                    models -> models.offered()
                            .filter(Offered::isItem)
                            .filter(it -> !drawn(models, it).containsAll(listed(it)))
                            .map(SeparationRules::at)));

    private SeparationRules() {}

    private static Place at(Offered it) {
        return it.entry().at(LISTED);
    }

    private static boolean joins(Models models, Offered it) {
        Set<Duty> drawn = drawn(models, it);
        return ALWAYS_APART.stream().filter(drawn::containsAll).anyMatch(pair -> !listed(it)
                .containsAll(pair));
    }

    private static Set<Duty> listed(Offered it) {
        Set<Duty> listed = new HashSet<>();
        it.entry()
                .get(LISTED)
                .valueStream()
                .map(duty -> duty.asText().toUpperCase())
                .flatMap(name ->
                        Stream.of(Duty.values()).filter(duty -> duty.name().equals(name)))
                .forEach(listed::add);
        return listed;
    }

    /** The verification of a commitment runs beside the item and is called by no arrow. */
    private static Set<Duty> drawn(Models models, Offered it) {
        Set<Duty> drawn = new HashSet<>();
        collect(models, it.flow(), drawn, new HashSet<>());
        if (new Acts(models).nodes(it.flow(), "startVerification").findAny().isPresent()) {
            drawn.add(Duty.VERIFICATION);
        }
        return drawn;
    }

    private static void collect(Models models, Flow flow, Set<Duty> drawn, Set<String> passed) {
        if (!passed.add(flow.key())) {
            return;
        }
        flow.each(UserTask.class)
                .flatMap(task -> Duty.of(String.valueOf(task.getCamundaFormRef()), post(models, task)).stream())
                .forEach(drawn::add);
        flow.each(CallActivity.class)
                .flatMap(call -> models.flow(String.valueOf(call.getCalledElement())).stream())
                .forEach(called -> collect(models, called, drawn, passed));
    }

    private static String post(Models models, UserTask task) {
        return models.post(String.valueOf(task.getCamundaCandidateGroups()))
                .map(Post::name)
                .orElse("");
    }
}
