package org.tongban.catalog.entry.law;

import org.jspecify.annotations.Nullable;

/**
 * What is not as committed is put right before a licence is revoked, such as 消防法 第五十八条.
 *
 * @param document what the order is called
 * @param basis the provision that says so
 * @param penalty the provision by which what was found is punished beside that; null where none is
 * @param longest most working days that an order may give; the hall's own where no law says
 * @param recheck within how many working days after that it is looked at again
 */
public record Rectification(
        String document, Basis basis, @Nullable Basis penalty, int longest, CitedLimit recheck) {}
