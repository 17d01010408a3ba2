package org.tongban.form;

/**
 * One thing wrong with an answer.
 *
 * @param field key of the field; of a list's row as {@code list[0].key}
 * @param rule the rule broken: {@code required minLength maxLength min max decimalDigits pattern option type email phone
 *     identifier hidden unknown characters range notBefore notAfter birthOf sexOf}
 * @param message Chinese sentence that names the field's label
 */
public record FieldProblem(String field, String rule, String message) {}
