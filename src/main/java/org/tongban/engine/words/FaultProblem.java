package org.tongban.engine.words;

import java.util.List;
import org.camunda.bpm.engine.Problem;

/** A fault as the engine tells it to who deploys. */
record FaultProblem(Fault fault) implements Problem {

    @Override
    public String getMessage() {
        return "系统不认识：" + fault.words();
    }

    @Override
    public int getLine() {
        return 0;
    }

    @Override
    public int getColumn() {
        return 0;
    }

    @Override
    public String getMainElementId() {
        return fault.element();
    }

    @Override
    public List<String> getElementIds() {
        return List.of(fault.element());
    }
}
