package org.tongban.engine;

import org.camunda.bpm.engine.impl.interceptor.Command;

/** What somebody does with a task, when it is the turn of its case. */
interface OfTask<T> extends Command<T> {

    String taskId();
}
