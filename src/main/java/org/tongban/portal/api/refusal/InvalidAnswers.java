package org.tongban.portal.api.refusal;

import java.util.List;
import org.tongban.form.FieldProblem;
import org.tongban.text.Told;

/** Answers to guided questions are missing or wrong; every problem at once. */
public class InvalidAnswers extends Told {

    private final transient List<FieldProblem> problems;

    public InvalidAnswers(List<FieldProblem> problems) {
        super("有%d个问题需要回答或者修改。".formatted(problems.size()));
        this.problems = List.copyOf(problems);
    }

    List<FieldProblem> problems() {
        return problems;
    }
}
