package org.tongban.engine.check.model;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.tongban.engine.words.XmlWords;

/** One decision file with its table. */
public record Table(
        ModelFile file, DmnModelInstance dmn, List<ModelElementInstance> all, Decision decision, DecisionTable table) {

    /** @throws Unreadable if it is no DMN, or does not hold exactly one decision with a table */
    public static Table read(ModelFile file) {
        try {
            DmnModelInstance dmn = DmnReader.INSTANCE.parseModelFromStream(
                    new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8)));
            Collection<Decision> decisions = dmn.getModelElementsByType(Decision.class);
            if (decisions.size() == 1 && decisions.iterator().next().getExpression() instanceof DecisionTable table) {
                return new Table(
                        file, dmn, Elements.of(dmn), decisions.iterator().next(), table);
            }
            throw new Unreadable(file, "应当恰好有一个决策表 / exactly one decision table");
        } catch (ModelException broken) {
            throw new Unreadable(file, XmlWords.of(broken));
        }
    }

    public <T extends ModelElementInstance> Stream<T> each(Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast);
    }
}
