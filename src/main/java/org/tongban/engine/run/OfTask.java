package org.tongban.engine.run;

import org.camunda.bpm.engine.impl.interceptor.Command;

/** What somebody does with a task, when it is the turn of its case. */
public interface OfTask<T> extends Command<T> {

    String taskId();
}
