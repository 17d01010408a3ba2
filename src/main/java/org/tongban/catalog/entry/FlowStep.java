package org.tongban.catalog.entry;

import org.jspecify.annotations.Nullable;

/**
 * One step of an item's flow as the guide prints it.
 *
 * @param name such as 审查
 * @param post the post that does it, or 系统自动
 * @param workingDays how long it may take; 0 means at once
 * @param note when it happens; null for always
 */
public record FlowStep(
        String name, String post, int workingDays, @Nullable String note) {}
