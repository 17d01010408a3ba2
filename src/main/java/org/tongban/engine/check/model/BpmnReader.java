package org.tongban.engine.check.model;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_20_SCHEMA_LOCATION;

import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.bpmn.impl.BpmnParser;

/** Camunda's reader of processes with a schema that is read once. */
final class BpmnReader extends BpmnParser {

    static final BpmnReader INSTANCE = new BpmnReader();

    private BpmnReader() {}

    @Override
    protected void configureFactory(DocumentBuilderFactory factory) {
        super.configureFactory(factory);
        KeptSchema.in(factory, BpmnParser.class, BPMN_20_SCHEMA_LOCATION);
    }
}
