package org.tongban.catalog.entry.law;

import org.jspecify.annotations.Nullable;

/**
 * A provision on an item, and what it is for. A decision cites those that it applies.
 *
 * @param when FEEL condition over the answers of the application to which alone it applies; null where it does to each
 */
public record ItemBasis(
        String document, String article, @Nullable String when) {

    /** Returns the citation as it is printed. */
    public String cited() {
        return provision().cited();
    }

    public Basis provision() {
        return new Basis(document, article);
    }
}
