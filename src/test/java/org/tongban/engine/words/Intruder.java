package org.tongban.engine.words;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Code that a model would bring to run; it remembers whether it did. */
public class Intruder implements ExecutionListener, JavaDelegate {

    static boolean ran;

    @Override
    public void notify(DelegateExecution execution) {
        ran = true;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ran = true;
    }
}
