package org.tongban.engine.postform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.springframework.stereotype.Component;
import org.tongban.engine.flow.FlowWriter;
import org.tongban.engine.people.Staff;
import org.tongban.engine.run.Families;
import org.tongban.matter.Opening;
import org.tongban.matter.SentFile;

/**
 * Starts from its form what people of the hall open. What was filled in goes into the register of its kind and never into the
 * engine; the register's number is the business key.
 */
@Component
class StartForm {

    private final Families families;
    private final Staff staff;

    StartForm(Families families, Staff staff) {
        this.families = families;
        this.staff = staff;
    }

    /** @return what the form of this process definition opens; empty where nobody opens anything with it */
    Optional<Opening> opening(CommandContext context, String definition) {
        return families.opening(process(context, definition).getKey());
    }

    /** @param filledIn texts, and any number of files */
    ProcessInstance start(CommandContext context, String definition, Opening opening, VariableMap filledIn) {
        context.getProcessEngineConfiguration()
                .getCommandCheckers()
                .forEach(checker -> checker.checkCreateProcessInstance(process(context, definition)));
        String number = opening.open(texts(filledIn), files(filledIn), staff.starting(opening.post()));
        FlowWriter.letRegisterWrite(context);
        return new SubmitStartFormCmd(definition, number, Map.of()).execute(context);
    }

    private static ProcessDefinitionEntity process(CommandContext context, String definition) {
        return context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(definition);
    }

    private static Map<String, String> texts(VariableMap filledIn) {
        Map<String, String> texts = new LinkedHashMap<>();
        filledIn.forEach((field, value) -> {
            if (value != null && !(filledIn.getValueTyped(field) instanceof FileValue)) {
                texts.put(field, value.toString());
            }
        });
        return texts;
    }

    private static List<SentFile> files(VariableMap filledIn) {
        return filledIn.keySet().stream()
                .map(filledIn::getValueTyped)
                .filter(FileValue.class::isInstance)
                .map(FileValue.class::cast)
                .filter(file ->
                        file.getFilename() != null && !file.getFilename().isEmpty() && file.getValue() != null)
                .map(file -> new SentFile(file.getFilename(), content(file)))
                .toList();
    }

    private static byte[] content(FileValue file) {
        try (InputStream content = file.getValue()) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
