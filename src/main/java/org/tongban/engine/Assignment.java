package org.tongban.engine;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.tongban.engine.flow.FlowWriter;

/** Gives a task to somebody, or back; after it nothing comes in of what its holder looks at. */
record Assignment(String taskId, Runnable work) implements OfTask<Void> {

    @Override
    public Void execute(CommandContext context) {
        FlowWriter.letAssign(context);
        work.run();
        return null;
    }
}
