package org.tongban.engine.postform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import org.tongban.engine.run.Families;
import org.tongban.matter.Family;

/**
 * A post's form as it is handed out for one task: without the options that do not fit what it is about, and the
 * fields that are not asked of it.
 */
@Component
class OfferedForm {

    private final PostForms forms;
    private final Families families;
    private final ObjectMapper json;

    OfferedForm(PostForms forms, Families families, ObjectMapper json) {
        this.forms = forms;
        this.families = families;
        this.json = json;
    }

    InputStream of(TaskEntity task) {
        String number = task.getExecution().getProcessBusinessKey();
        Family family = families.of(number);
        try {
            JsonNode content = json.readTree(forms.text(task));
            leaveOut(content, family.unasked(number, forms.of(task)));
            leaveOut(content, field -> family.unfit(number, field).keySet());
            return new ByteArrayInputStream(json.writeValueAsBytes(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void leaveOut(JsonNode parent, Set<String> unasked) {
        Iterator<JsonNode> components = parent.path("components").iterator();
        while (components.hasNext()) {
            JsonNode component = components.next();
            if (unasked.contains(component.path("key").asText())) {
                components.remove();
            } else {
                leaveOut(component, unasked);
            }
        }
    }

    private static void leaveOut(JsonNode parent, Function<String, Set<String>> unfit) {
        for (JsonNode component : parent.path("components")) {
            Set<String> options = unfit.apply(component.path("key").asText());
            Iterator<JsonNode> values = component.path("values").iterator();
            while (values.hasNext()) {
                if (options.contains(values.next().path("value").asText())) {
                    values.remove();
                }
            }
            leaveOut(component, unfit);
        }
    }
}
