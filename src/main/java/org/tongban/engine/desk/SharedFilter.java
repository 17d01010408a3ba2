package org.tongban.engine.desk;

import org.camunda.bpm.engine.task.TaskQuery;

/**
 * One filter of Tasklist.
 *
 * @param name what the list calls it
 * @param description what it shows
 * @param colour {@code #rrggbb}
 * @param query which tasks; everybody sees only those of their own posts among them
 */
record SharedFilter(String name, String description, String colour, TaskQuery query) {}
