package org.tongban.engine.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.variable.serializer.VariableSerializers;
import org.springframework.stereotype.Component;

/** Leaves the engine one language, and no way to code: no script, no class, no object read from bytes. */
@Component
class WordsPlugin extends AbstractProcessEnginePlugin {

    /** The kinds of values that are kept; an object would be made again from its bytes by whatever class they name. */
    private static final Set<String> KEPT =
            Set.of("null", "string", "boolean", "short", "integer", "long", "date", "double", "bytes", "file", "json");

    private final Words words;

    WordsPlugin(Words words) {
        this.words = words;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setExpressionManager(words);
        configuration.setDmnElProvider(text -> {
            throw new ProcessEngineException("决策表只能用 FEEL：" + text);
        });
        configuration.setDmnEngineConfiguration(feelOnly());
        configuration.setScriptEngineResolver(new NoScripts());
        configuration.setEnableFetchScriptEngineFromProcessApplication(false);
        configuration.setCmmnEnabled(false);
        configuration.setEnableXxeProcessing(false);
        configuration.setEnableExpressionsInAdhocQueries(false);
        configuration.setJavaSerializationFormatEnabled(false);
        configuration.setDefaultSerializationFormat("application/json");
        configuration.setDeserializationTypeValidationEnabled(true);
        configuration.setDeserializationTypeValidator(type -> false);
        configuration.setCustomPreDeployers(with(configuration.getCustomPreDeployers(), new Gate()));
    }

    /** Only now have all other plugins, Spin's among them, said what they would read and write. */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        ProcessEngineConfigurationImpl configuration = ((ProcessEngineImpl) engine).getProcessEngineConfiguration();
        VariableSerializers serializers = configuration.getVariableSerializers();
        serializers.getSerializers().stream()
                .filter(serializer -> !KEPT.contains(serializer.getName()))
                .toList()
                .forEach(serializers::removeSerializer);
        serializers.addSerializer(new Held());
        configuration.setFallbackSerializerFactory(null);
    }

    private static DefaultDmnEngineConfiguration feelOnly() {
        DefaultDmnEngineConfiguration dmn = new DefaultDmnEngineConfiguration();
        dmn.setFeelEngineFactory(PlainFeel::new);
        return dmn;
    }

    private static List<Deployer> with(List<Deployer> some, Deployer one) {
        List<Deployer> all = some == null ? new ArrayList<>() : new ArrayList<>(some);
        all.add(one);
        return all;
    }
}
