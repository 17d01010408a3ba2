package org.tongban.catalog.entry.procedure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way to contest what was decided.
 *
 * @param name what it is called, such as 行政复议
 * @param text term, organ and basis; may hold places to fill in, see {@link Procedure#REMEDY_PLACES}
 * @param shop what a shop (个体工商户) is told besides, with {@link #SHOP_PLACES} to fill in; null for nothing
 * @param papers the only papers that tell of it; null where every paper that can be contested does
 */
public record Remedy(
        String name,
        String text,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable
        String shop,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable
        Set<PaperKind> papers) {

    public static final Set<String> SHOP_PLACES = Set.of("operator");

    /** Tells whether papers of this kind tell of it; the guide always does. */
    public boolean standsOn(PaperKind kind) {
        return papers == null || papers.contains(kind);
    }
}
