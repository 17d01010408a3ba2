package org.tongban.portal.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongban.form.FieldProblem;

/**
 * One thing the applicant has to put right.
 *
 * @param place key of the field or name of the file input
 * @param target id of the input on the page, for the link in the summary
 * @param message a Chinese sentence
 */
public record Problem(String place, String target, String message) {

    public static Problem ofField(FieldProblem problem) {
        String key = problem.field().replaceFirst("\\[.*", "");
        return new Problem(key, Input.id(key), problem.message());
    }

    public static Problem ofMaterial(String code, String message) {
        return new Problem(MaterialInput.name(code), MaterialInput.name(code), message);
    }

    /** Returns the messages by place, the first of each. */
    public static Map<String, String> byPlace(List<Problem> problems) {
        Map<String, String> messages = new LinkedHashMap<>();
        problems.forEach(problem -> messages.putIfAbsent(problem.place(), problem.message()));
        return messages;
    }
}
