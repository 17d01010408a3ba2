package org.tongban.engine.words;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.CommandContextFunctions;
import org.camunda.bpm.engine.impl.el.DateTimeFunctions;
import org.camunda.bpm.engine.impl.el.Expression;
import org.jspecify.annotations.Nullable;

/** An expression as the engine holds it; one that means nothing here is refused when it is asked. */
record Word(String text, Optional<Saying> saying, Registers registers) implements Expression {

    @Override
    public @Nullable Object getValue(@Nullable VariableScope scope) {
        Saying said = saying.orElseThrow(() -> new ProcessEngineException("系统不认识这个表达式：" + text));
        if (said instanceof Saying.Plain plain) {
            return plain.text();
        }
        if (said instanceof Saying.Constant constant) {
            return constant.value();
        }
        return said instanceof Saying.Asked asked ? viewer(asked.about()) : inFlow(said, scope);
    }

    private @Nullable Object inFlow(Saying said, @Nullable VariableScope scope) {
        if (said instanceof Saying.Flag flag) {
            return variable(scope, flag.name());
        }
        if (said instanceof Saying.Choice choice) {
            return choice.value().equals(variable(scope, choice.name())) == choice.same();
        }
        if (!(scope instanceof DelegateExecution execution)) {
            throw new ProcessEngineException("这个表达式只能写在流程里：" + text);
        }
        return said instanceof Saying.Told told
                ? registers.tell(told.call(), execution)
                : execution.getProcessBusinessKey();
    }

    /** A variable that is not there is a fault of the model, not a no. */
    private @Nullable Object variable(@Nullable VariableScope scope, String name) {
        if (scope == null || !scope.hasVariable(name)) {
            throw new ProcessEngineException("流程中没有变量：" + text);
        }
        return scope.getVariable(name);
    }

    private static @Nullable Object viewer(Saying.Viewer about) {
        return switch (about) {
            case USER -> CommandContextFunctions.currentUser();
            case GROUPS -> CommandContextFunctions.currentUserGroups();
            case NOW -> DateTimeFunctions.now();
        };
    }

    @Override
    public @Nullable Object getValue(@Nullable VariableScope scope, @Nullable BaseDelegateExecution context) {
        return getValue(scope);
    }

    @Override
    public String getExpressionText() {
        return text;
    }

    @Override
    public boolean isLiteralText() {
        return saying.filter(Saying.Plain.class::isInstance).isPresent();
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new ProcessEngineException("表达式不能赋值：" + text);
    }

    @Override
    public void setValue(Object value, VariableScope scope, @Nullable BaseDelegateExecution context) {
        setValue(value, scope);
    }
}
