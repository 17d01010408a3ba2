package org.tongban;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.springframework.boot.test.context.TestComponent;

/** Notes which elements of which models the tests have come through. */
@TestComponent
public class ModelCoverage extends AbstractProcessEnginePlugin {}
