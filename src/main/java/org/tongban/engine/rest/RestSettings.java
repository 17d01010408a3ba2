package org.tongban.engine.rest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the engine's interfaces.
 *
 * @param largest the largest body that brings files; a change of the catalogue sends eight of a million bytes in base64
 * @param largestForm the largest body without files
 */
@ConfigurationProperties("tongban.engine-rest")
record RestSettings(
        @DefaultValue("12MB") DataSize largest,
        @DefaultValue("1MB") DataSize largestForm) {}
