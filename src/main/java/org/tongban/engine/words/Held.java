package org.tongban.engine.words;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.variable.serializer.AbstractTypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Objects that live until the end of the transaction, such as what a post filled in; they are never written as bytes. */
class Held extends AbstractTypedValueSerializer<ObjectValue> {

    Held() {
        super(ValueType.OBJECT);
    }

    @Override
    public String getName() {
        return "held";
    }

    @Override
    protected boolean canWriteValue(TypedValue value) {
        return value.isTransient()
                && (value instanceof UntypedValueImpl
                        || value instanceof ObjectValue object && object.isDeserialized());
    }

    @Override
    public ObjectValue convertToTypedValue(UntypedValueImpl value) {
        return Variables.objectValue(value.getValue(), value.isTransient()).create();
    }

    @Override
    public void writeValue(ObjectValue value, ValueFields fields) {
        // the engine holds the value itself
    }

    @Override
    public ObjectValue readValue(ValueFields fields, boolean deserialize, boolean isTransient) {
        throw new ProcessEngineException("对象不保存：" + fields.getName());
    }
}
