package org.tongban.portal.upload;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What one address may send within an hour without signing in. Many people may share an address.
 *
 * @param requests how many forms and files
 * @param size how much together
 */
@Validated
@ConfigurationProperties("tongban.uploads")
record UploadSettings(
        @Positive @DefaultValue("1000") int requests,
        @NotNull @DefaultValue("2GB") DataSize size) {}
