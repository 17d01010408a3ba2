package org.tongban.change;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a change of the catalogue stands. */
public enum ChangeState {
    PROPOSED("待合法性审查", "合法性审查岗"),
    LAWFUL("待联审", "目录联审岗"),
    REJECTED("未通过"),
    AGREED("联审通过"),
    PUBLISHED("已发布");

    private final String label;
    private final @Nullable String reviewer;

    ChangeState(String label) {
        this(label, null);
    }

    ChangeState(String label, @Nullable String reviewer) {
        this.label = label;
        this.reviewer = reviewer;
    }

    /** Returns the post whose review it awaits. */
    Optional<String> reviewer() {
        return Optional.ofNullable(reviewer);
    }

    /** Returns the Chinese name. */
    public String label() {
        return label;
    }
}
