package org.tongban.engine.check.model;

import static org.camunda.bpm.model.dmn.impl.DmnModelConstants.DMN_11_ALTERNATIVE_SCHEMA_LOCATION;
import static org.camunda.bpm.model.dmn.impl.DmnModelConstants.DMN_11_SCHEMA_LOCATION;
import static org.camunda.bpm.model.dmn.impl.DmnModelConstants.DMN_12_SCHEMA_LOCATION;
import static org.camunda.bpm.model.dmn.impl.DmnModelConstants.DMN_13_SCHEMA_LOCATION;
import static org.camunda.bpm.model.dmn.impl.DmnModelConstants.DMN_14_SCHEMA_LOCATION;
import static org.camunda.bpm.model.dmn.impl.DmnModelConstants.DMN_15_SCHEMA_LOCATION;

import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.dmn.impl.DmnParser;

/** Camunda's reader of decision tables with schemas that are read once. */
final class DmnReader extends DmnParser {

    static final DmnReader INSTANCE = new DmnReader();

    private DmnReader() {}

    @Override
    protected void configureFactory(DocumentBuilderFactory factory) {
        super.configureFactory(factory);
        KeptSchema.in(
                factory,
                DmnParser.class,
                DMN_15_SCHEMA_LOCATION,
                DMN_14_SCHEMA_LOCATION,
                DMN_13_SCHEMA_LOCATION,
                DMN_12_SCHEMA_LOCATION,
                DMN_11_SCHEMA_LOCATION,
                DMN_11_ALTERNATIVE_SCHEMA_LOCATION);
    }
}
