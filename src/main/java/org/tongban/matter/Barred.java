package org.tongban.matter;

/**
 * Why somebody may not do a step: it is kept apart from what the person has done.
 *
 * @param done the verb of what the person has done, such as 审查
 * @param wanted the verb of the step
 */
public record Barred(String done, String wanted) {}
