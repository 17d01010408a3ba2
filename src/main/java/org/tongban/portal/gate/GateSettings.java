package org.tongban.portal.gate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much a hall lets in. Many people may share an address.
 *
 * @param hosts names under which the hall may be asked for, without port; empty for any
 * @param requestsPerMinute what one network may ask for within a minute without signing in
 * @param bodies how many requests with a body are under way at once; with those of the staff and the answers fewer than the
 *     server's threads, so that others are answered meanwhile
 * @param bodiesOfOne how many of them from one network
 * @param bodiesOfStaff how many more of people who are signed in
 * @param answers how many other requests of people who are not signed in are being answered at once; together with the bodies
 *     fewer than the server's threads
 * @param answersOfOne how many of them of one network
 * @param largestBody the largest body that brings no form
 * @param leastPace bytes a second that a body has to bring on average, after its first {@link Pace#GRACE}
 */
@Validated
@ConfigurationProperties("tongban.gate")
record GateSettings(
        @NotNull @DefaultValue({}) List<String> hosts,
        @Positive @DefaultValue("3000") int requestsPerMinute,
        @Positive @DefaultValue("110") int bodies,
        @Positive @DefaultValue("50") int bodiesOfOne,
        @Positive @DefaultValue("40") int bodiesOfStaff,
        @Positive @DefaultValue("100") int answers,
        @Positive @DefaultValue("50") int answersOfOne,
        @NotNull @DefaultValue("1MB") DataSize largestBody,
        @NotNull @DefaultValue("2KB") DataSize leastPace) {}
