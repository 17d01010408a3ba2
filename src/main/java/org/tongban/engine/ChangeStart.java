package org.tongban.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongban.change.ChangeProblem;
import org.tongban.change.Changes;
import org.tongban.change.Proposal;
import org.tongban.engine.flow.FlowWriter;
import org.tongban.organisation.HeldPost;

/**
 * Starts the procedure for a change of the catalogue from its form. The files go into the register of changes and never
 * into the engine; the register's number is the business key.
 */
@Component
class ChangeStart {

    static final String PROCESS = "catalogue-change";

    private final ObjectProvider<Changes> changes;
    private final Staff staff;

    ChangeStart(ObjectProvider<Changes> changes, Staff staff) {
        this.changes = changes;
        this.staff = staff;
    }

    boolean isFor(CommandContext context, String definition) {
        return PROCESS.equals(process(context, definition).getKey());
    }

    /**
     * @param filledIn title, reason, and any number of files
     * @throws ChangeProblem with every finding in the files
     */
    ProcessInstance start(CommandContext context, String definition, VariableMap filledIn) {
        context.getProcessEngineConfiguration()
                .getCommandCheckers()
                .forEach(checker -> checker.checkCreateProcessInstance(process(context, definition)));
        Proposal proposal = new Proposal(text(filledIn, "title"), text(filledIn, "reason"), files(filledIn));
        String number = changes.getObject()
                .propose(proposal, staff.starting(HeldPost.DESIGNER))
                .number();
        FlowWriter.letRegisterWrite(context);
        return new SubmitStartFormCmd(definition, number, Map.of()).execute(context);
    }

    private static ProcessDefinitionEntity process(CommandContext context, String definition) {
        return context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(definition);
    }

    private static String text(VariableMap filledIn, String field) {
        Object value = filledIn.get(field);
        return value == null ? "" : value.toString();
    }

    private static Map<String, String> files(VariableMap filledIn) {
        Map<String, String> files = new LinkedHashMap<>();
        filledIn.keySet().stream()
                .map(filledIn::getValueTyped)
                .filter(FileValue.class::isInstance)
                .map(FileValue.class::cast)
                .filter(file ->
                        file.getFilename() != null && !file.getFilename().isEmpty() && file.getValue() != null)
                .forEach(file -> {
                    if (files.put(file.getFilename(), text(file)) != null) {
                        throw new ChangeProblem("文件“%s”选择了两次。".formatted(file.getFilename()));
                    }
                });
        return files;
    }

    private static String text(FileValue file) {
        try (InputStream content = file.getValue()) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new ChangeProblem("文件“%s”不是 UTF-8 编码的文本。".formatted(file.getFilename()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
