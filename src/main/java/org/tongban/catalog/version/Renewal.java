package org.tongban.catalog.version;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * A new version of an entry.
 *
 * @param key of the item or one-thing
 * @param region GB/T 2260 code of the region whose differences they are; empty for the entry itself
 * @param name official Chinese name, or the key where a region does not repeat it
 * @param before the version it follows; empty for a new entry
 * @param version such as {@code 1.1}
 * @param effectiveFrom its first day
 */
@NamedInterface("version")
public record Renewal(String key, String region, String name, String before, String version, LocalDate effectiveFrom) {

    static Renewal of(Version version, Optional<Version> before) {
        return new Renewal(
                version.key(),
                version.region(),
                version.content().path("name").asText(version.key()),
                before.map(Version::version).orElse(""),
                version.version(),
                version.effectiveFrom());
    }
}
