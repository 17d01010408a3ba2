package org.tongban.engine.check;

import java.util.List;
import org.camunda.bpm.engine.Problem;

/** A finding as the engine tells it to who deploys. */
record FoundProblem(String message, int line, String element) implements Problem {

    static Problem of(Finding finding) {
        return new FoundProblem(finding.text(), finding.line(), finding.element());
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getColumn() {
        return 0;
    }

    @Override
    public String getMainElementId() {
        return element;
    }

    @Override
    public List<String> getElementIds() {
        return List.of(element);
    }
}
