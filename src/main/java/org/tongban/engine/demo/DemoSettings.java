package org.tongban.engine.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the demo.
 *
 * @param cases whether demo cases are made at the first start on one's own machine
 */
@ConfigurationProperties("tongban.demo")
record DemoSettings(@DefaultValue("true") boolean cases) {}
