package org.tongban.preview;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What opening and drawing a file may cost.
 *
 * @param workers child processes that draw, and as many that check what comes in; each starts when it is first needed
 * @param memory heap of one child process
 * @param time longest time for one page or one check
 * @param patience longest time somebody waits for a child process to become free
 * @param megapixels of the largest picture that is taken in
 */
@Validated
@ConfigurationProperties("tongban.preview")
record PreviewSettings(
        @Min(1) @DefaultValue("2") int workers,
        @NotNull @DefaultValue("256MB") DataSize memory,
        @NotNull @DefaultValue("15s") Duration time,
        @NotNull @DefaultValue("20s") Duration patience,
        @Min(1) @DefaultValue("120") int megapixels) {}
