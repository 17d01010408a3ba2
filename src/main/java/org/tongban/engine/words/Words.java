package org.tongban.engine.words;

import java.lang.reflect.Method;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.springframework.stereotype.Component;

/** Reads every expression that reaches the engine, of models, filters and queries; there is no other language behind it. */
@Component
class Words implements ExpressionManager {

    private final Registers registers;

    Words(Registers registers) {
        this.registers = registers;
    }

    @Override
    public Expression createExpression(String text) {
        return new Word(text, Saying.in(text), registers);
    }

    /** Nothing that a library offers can be called. */
    @Override
    public void addFunction(String name, Method function) {}
}
