package org.tongban.catalog.entry;

import org.jspecify.annotations.Nullable;

/** How to reach somebody; at least one of its parts is given. */
public record Contact(
        @Nullable String window,
        @Nullable String address,
        @Nullable String hours,
        @Nullable String phone,
        @Nullable String online) {}
