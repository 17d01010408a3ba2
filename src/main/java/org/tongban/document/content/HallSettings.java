package org.tongban.document.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whose papers these are.
 *
 * @param name the hall's full name
 * @param regionName the region it serves
 * @param prefix organ's code that opens every document number
 * @param phone printed on every paper; null for none
 * @param organs by item key, the organ that seals, where no authority names the item; the short way of the first versions
 * @param authorities who decides what; the hall itself seals what nobody has
 */
@Validated
@ConfigurationProperties("tongban.hall")
public record HallSettings(
        @DefaultValue("") String name,
        @DefaultValue("") String regionName,
        @DefaultValue("") String prefix,
        @Nullable String phone,
        @DefaultValue Map<String, @NotBlank String> organs,
        @DefaultValue List<@Valid Authority> authorities) {

    /** No hall in particular, as on a designer's command line. */
    public static final HallSettings UNKNOWN = new HallSettings("", "", "", null, Map.of(), List.of());

    /**
     * Returns the organ that seals papers on an item.
     *
     * @param offering key of an item or a one-thing
     */
    public String organ(String offering) {
        return authority(offering).map(Authority::name).orElseGet(() -> organs.getOrDefault(offering, name));
    }

    /** Returns the organ that seals papers on an item before it is decided. */
    public String reception(String offering) {
        return authority(offering).map(Authority::reception).orElseGet(() -> organ(offering));
    }

    /** Returns who handles an item: one organ, or whoever receives it and whoever decides on it. */
    public String handling(String offering) {
        String receives = reception(offering);
        String decides = organ(offering);
        return receives.equals(decides) ? decides : receives + "（接收申请）、" + decides + "（作出决定）";
    }

    /** Returns what the seal of an organ that receives applications is called besides its name, on papers before a decision. */
    public String specialSeal(String organ) {
        return authorities.stream()
                .filter(authority -> authority.receives(organ))
                .findFirst()
                .map(Authority::specialSeal)
                .orElse(Authority.SERVICE_SEAL);
    }

    /** Returns who decides on an item, with whoever reconsiders it; empty where the settings do not say. */
    public Optional<Authority> authority(String item) {
        return authorities.stream()
                .filter(authority -> authority.items().contains(item))
                .findFirst();
    }
}
