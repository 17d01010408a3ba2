package org.tongban.catalog;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/** Says in the reader's words where and why a YAML file does not fit its record. */
final class YamlFault {

    private YamlFault() {}

    /** Returns the key's path, such as {@code materials[0].basis.article}. */
    static String path(JsonMappingException problem) {
        return problem.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    static String reason(JsonMappingException problem) {
        if (problem instanceof UnrecognizedPropertyException) {
            return "不是可用的键";
        }
        if (problem instanceof InvalidFormatException format) {
            return "值不可用：" + format.getValue();
        }
        boolean primitive = problem instanceof MismatchedInputException mismatch
                && mismatch.getTargetType() != null
                && mismatch.getTargetType().isPrimitive();
        return primitive && problem.getOriginalMessage().contains("`null`") ? "缺少" : problem.getOriginalMessage();
    }
}
