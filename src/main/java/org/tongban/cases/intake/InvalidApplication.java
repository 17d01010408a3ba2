package org.tongban.cases.intake;

import java.util.List;
import org.tongban.form.FieldProblem;
import org.tongban.text.Told;

/** The answers do not fit the form; every problem at once. */
public class InvalidApplication extends Told {

    private final transient List<FieldProblem> problems;

    InvalidApplication(List<FieldProblem> problems) {
        super("申请表有%d处需要修改。".formatted(problems.size()));
        this.problems = List.copyOf(problems);
    }

    /** @return what is wrong, field by field */
    public List<FieldProblem> problems() {
        return problems;
    }
}
