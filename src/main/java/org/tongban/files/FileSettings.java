package org.tongban.files;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the file store.
 *
 * @param files its directory
 * @param largestFile largest single file that may be handed in
 * @param leastFree room on its disk below which no file is taken in and the health is down
 * @param reserved room on its disk that is kept for cases and for the window: with less, applicants who are still filling in
 *     put no files to it
 */
@Validated
@ConfigurationProperties("tongban.cases")
public record FileSettings(
        @NotNull @DefaultValue("data/files") Path files,
        @NotNull @DefaultValue("20MB") DataSize largestFile,
        @NotNull @DefaultValue("200MB") DataSize leastFree,
        @NotNull @DefaultValue("1GB") DataSize reserved) {}
