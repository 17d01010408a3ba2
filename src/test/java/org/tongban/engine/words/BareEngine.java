package org.tongban.engine.words;

import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.tongban.engine.outgoing.OutboxRegister;
import org.tongban.engine.step.CatalogueRegister;
import org.tongban.engine.step.Register;

/** Engines without the check and without the hall around them. */
final class BareEngine {

    /** A model that keeps to the words, and waits. */
    static final String WAITING = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D" targetNamespace="t">
              <bpmn:process id="waiting" isExecutable="true">
                <bpmn:startEvent id="Start" />
                <bpmn:sequenceFlow id="Flow" sourceRef="Start" targetRef="Wait" />
                <bpmn:userTask id="Wait" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    private BareEngine() {}

    /** An engine as its makers deliver it. */
    static ProcessEngine stock(String database) {
        return engine(database, List.of(new SpinProcessEnginePlugin()));
    }

    /** An engine that understands our words only. */
    static ProcessEngine ours(String database) {
        var beans = new DefaultListableBeanFactory();
        var registers = new Registers(
                beans.getBeanProvider(Register.class),
                beans.getBeanProvider(CatalogueRegister.class),
                beans.getBeanProvider(OutboxRegister.class),
                mock());
        return engine(database, List.of(new WordsPlugin(new Words(registers)), new SpinProcessEnginePlugin()));
    }

    static String newDatabase() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    private static ProcessEngine engine(String database, List<ProcessEnginePlugin> plugins) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        configuration.setJdbcUrl(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setHistoryTimeToLive("P1D");
        configuration.setProcessEnginePlugins(plugins);
        return configuration.buildProcessEngine();
    }
}
