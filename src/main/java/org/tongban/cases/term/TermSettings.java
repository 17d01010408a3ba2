package org.tongban.cases.term;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the limits.
 *
 * @param warningDays working days before the promised limit from which the light is yellow
 */
@ConfigurationProperties("tongban.cases")
public record TermSettings(@DefaultValue("2") int warningDays) {}
