package org.tongban.engine.check.book;

import java.util.List;
import org.camunda.bpm.engine.Problem;
import org.tongban.engine.check.model.Finding;

/** A finding as the engine tells it to who deploys. */
public record FoundProblem(String message, int line, String element) implements Problem {

    public static Problem of(Finding finding) {
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
