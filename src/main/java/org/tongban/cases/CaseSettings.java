package org.tongban.cases;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the register.
 *
 * @param warningDays working days before the promised limit from which the light is yellow
 */
@ConfigurationProperties("tongban.cases")
public record CaseSettings(@DefaultValue("2") int warningDays) {}
