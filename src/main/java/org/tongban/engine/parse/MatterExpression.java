package org.tongban.engine.parse;

import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.tongban.engine.run.Families;
import org.tongban.matter.Matter;

/** A value of a model that is read from what the running instance is about. */
abstract class MatterExpression implements Expression {

    private final Families families;
    private final String text;

    MatterExpression(Families families, String text) {
        this.families = families;
        this.text = text;
    }

    /** @return the value for this matter, in this task or execution */
    abstract Object valueFor(Matter subject, VariableScope scope);

    @Override
    public final Object getValue(VariableScope scope) {
        return valueFor(families.matter(executionOf(scope).getProcessBusinessKey()), scope);
    }

    @Override
    public final Object getValue(VariableScope scope, @Nullable BaseDelegateExecution context) {
        return getValue(scope);
    }

    @Override
    public final String getExpressionText() {
        return text;
    }

    @Override
    public final boolean isLiteralText() {
        return false;
    }

    @Override
    public final void setValue(Object value, VariableScope scope) {
        throw new UnsupportedOperationException(text + " cannot be assigned");
    }

    @Override
    public final void setValue(Object value, VariableScope scope, @Nullable BaseDelegateExecution context) {
        setValue(value, scope);
    }

    private static ExecutionEntity executionOf(VariableScope scope) {
        return scope instanceof TaskEntity task ? task.getExecution() : (ExecutionEntity) scope;
    }
}
