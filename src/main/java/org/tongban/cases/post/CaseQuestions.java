package org.tongban.cases.post;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;

/** Answers what models ask about a case: answers on its form, whether its materials are complete, whether results stand. */
@Component
public class CaseQuestions {

    private final CaseRegister cases;
    private final ObjectMapper json;

    CaseQuestions(CaseRegister cases, ObjectMapper json) {
        this.cases = cases;
        this.json = json;
    }

    public Object fact(String number, String name) {
        Case subject = cases.get(number);
        return name.equals("materialsComplete")
                ? cases.materials(subject).stream().noneMatch(CaseMaterial::isOpen)
                : answers(subject).getOrDefault(name, false);
    }

    public boolean resultsStand(String number) {
        return cases.resultsStand(number);
    }

    public boolean isHandedOverTogether(String number) {
        return cases.isHandedOverTogether(cases.get(number));
    }

    public boolean hasResultToDeliver(String number) {
        return cases.hasResultToDeliver(cases.get(number));
    }

    private Map<String, Object> answers(Case subject) {
        try {
            return json.readValue(subject.answers(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Answers of case " + subject.number() + " are not readable", e);
        }
    }
}
