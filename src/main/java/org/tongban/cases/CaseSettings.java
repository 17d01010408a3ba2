package org.tongban.cases;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the register.
 *
 * @param files directory of the file store
 * @param largestFile largest single file an applicant may hand in
 * @param leastFree room on the store's disk below which no file is taken in and the health is down
 */
@Validated
@ConfigurationProperties("tongban.cases")
public record CaseSettings(
        @NotNull @DefaultValue("data/files") Path files,
        @NotNull @DefaultValue("20MB") DataSize largestFile,
        @NotNull @DefaultValue("200MB") DataSize leastFree) {}
