package org.tongban.engine.postform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.beans.BeanUtils;
import org.springframework.stereotype.Component;
import org.tongban.engine.run.Families;

/** Gives to a post's form the read-only facts that it shows, computed when it is opened and kept nowhere. */
@Component
class FormFacts {

    private final Families families;
    private final ObjectMapper json;

    FormFacts(Families families, ObjectMapper json) {
        this.families = families;
        this.json = json;
    }

    VariableMap addTo(VariableMap variables, TaskEntity task) {
        String number = task.getExecution().getProcessBusinessKey();
        families.of(number).facts(number, PostForms.id(task)).forEach((name, value) -> put(variables, name, value));
        return variables;
    }

    private void put(VariableMap variables, String name, Object value) {
        if (BeanUtils.isSimpleValueType(value.getClass())) {
            variables.putValue(name, value);
            return;
        }
        try {
            variables.putValueTyped(
                    name, SpinValues.jsonValue(json.writeValueAsString(value)).create());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
