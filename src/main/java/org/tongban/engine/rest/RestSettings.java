package org.tongban.engine.rest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the engine's interfaces.
 *
 * @param largest the largest body of one request; a change of the catalogue sends eight files of a million bytes in base64
 */
@ConfigurationProperties("tongban.engine-rest")
record RestSettings(@DefaultValue("12MB") DataSize largest) {}
