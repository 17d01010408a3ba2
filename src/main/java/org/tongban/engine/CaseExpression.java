package org.tongban.engine;

import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.tongban.cases.Case;
import org.tongban.cases.CaseRegister;

/** A value of a model that is read from the case the running instance belongs to. */
abstract class CaseExpression implements Expression {

    private final ObjectProvider<CaseRegister> register;
    private final String text;

    CaseExpression(ObjectProvider<CaseRegister> register, String text) {
        this.register = register;
        this.text = text;
    }

    /** @return the value for this case */
    abstract Object valueFor(Case subject);

    @Override
    public final Object getValue(VariableScope scope) {
        return valueFor(register.getObject().get(executionOf(scope).getProcessBusinessKey()));
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
