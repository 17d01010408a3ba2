package org.tongban.engine;

import java.util.Arrays;
import java.util.Optional;

/** The posts of a hall; a post's key is the candidate group in the models. */
public enum Post {
    WINDOW("窗口受理岗"),
    EXAMINER("审查岗"),
    REVIEWER("审核岗"),
    HEAD("决定岗"),
    INSPECTOR("核查岗"),
    ISSUER("出件岗"),
    VERIFIER("承诺核查岗"),
    DESIGNER("流程设计岗"),
    LEGAL("合法性审查岗"),
    BOARD("目录联审岗");

    private final String label;

    Post(String label) {
        this.label = label;
    }

    /** @return the candidate group's id */
    public String group() {
        return name().toLowerCase();
    }

    /** @return the Chinese name */
    public String label() {
        return label;
    }

    /** @return the post whose candidate group this is */
    public static Optional<Post> of(String group) {
        return Arrays.stream(values())
                .filter(post -> post.group().equals(group))
                .findFirst();
    }
}
