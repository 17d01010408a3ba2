package org.tongban.catalog.entry;

import org.jspecify.annotations.Nullable;

/**
 * Whose business an item is, where a person applies for a body that exists: papers are addressed to the body.
 *
 * @param name the form's field that names the body
 * @param head what the applicant is to it, such as 经营者
 * @param when FEEL condition over the answers; null where it is always so
 */
public record Addressee(String name, String head, @Nullable String when) {}
