package org.tongban.catalog;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the hall is.
 *
 * @param region its GB/T 2260 code; what it does otherwise than the country holds for applications that name no region
 */
@Validated
@ConfigurationProperties("tongban.hall")
public record HallRegion(
        @NotNull @Pattern(regexp = "\\d{6}") @DefaultValue("360702")
        String region) {}
