package org.tongban.document;

import jakarta.validation.constraints.NotBlank;
import java.util.Map;
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
 * @param organs by item key, the organ of this region that decides and seals; the hall itself where none is named
 */
@Validated
@ConfigurationProperties("tongban.hall")
public record HallSettings(
        @NotBlank @DefaultValue("赣州市章贡区政务服务中心") String name,
        @NotBlank @DefaultValue("章贡区") String regionName,
        @NotBlank @DefaultValue("章政服") String prefix,
        @Nullable String phone,
        @DefaultValue Map<String, @NotBlank String> organs) {

    /**
     * Returns the organ that seals papers on an item.
     *
     * @param offering key of an item or a one-thing
     */
    public String organ(String offering) {
        return organs.getOrDefault(offering, name);
    }
}
