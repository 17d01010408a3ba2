package org.tongban.document.content;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who decides or serves in this hall's region, and seals.
 *
 * @param name full name, as on its seal
 * @param reception who accepts and seals until it is decided, where its law has another organ do so; null where the same does
 * @param reconsideration the organ that reconsiders what it does (行政复议法 第二十四条、第二十七条); null for a company
 * @param reconsiderationOnline where that organ takes applications over the internet, as people know it, with its address
 *     (行政复议法 第二十二条第二款); null for a company
 * @param court the court that what it does is taken to (行政诉讼法 第十八条); null for a company
 * @param specialSeal what its seal on papers before a decision is called besides its name; a company gives no 政务服务
 * @param items keys of the items that are its own
 */
public record Authority(
        @NotBlank String name,
        @Nullable String reception,
        @Nullable String reconsideration,
        @Nullable String reconsiderationOnline,
        @Nullable String court,
        @DefaultValue(Authority.SERVICE_SEAL) @NotBlank String specialSeal,
        @DefaultValue List<@NotBlank String> items) {

    static final String SERVICE_SEAL = "政务服务专用章";

    boolean receives(String organ) {
        return organ.equals(reception == null ? name : reception);
    }
}
