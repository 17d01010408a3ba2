package org.tongban.catalog.entry;

import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.law.Basis;

/**
 * What an approval gives in a case that the law treats otherwise; the rest is as in the {@link Result} it belongs to.
 *
 * @param when FEEL condition over the answers under which it is given
 * @param name the licence or document's official name
 * @param kind 证照, 批文 or 其他
 * @param basis the provision on it
 */
public record ResultVariant(
        String when,
        String name,
        @Nullable String kind,
        @Nullable Basis basis) {}
