package org.tongban.change;

/** Where a change of the catalogue stands. */
public enum ChangeState {
    PROPOSED("待合法性审查"),
    LAWFUL("待联审"),
    REJECTED("未通过"),
    AGREED("联审通过"),
    PUBLISHED("已发布");

    private final String label;

    ChangeState(String label) {
        this.label = label;
    }

    /** Returns the Chinese name. */
    public String label() {
        return label;
    }
}
