package org.tongban.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The posts that the system's own stages know; a post's key is the candidate group in the models. */
public enum HeldPost {
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

    /** Put before the name of the post for which an administrator acts. */
    public static final String DEPUTISING = "管理员代";

    /** Those of which a hall may have more: one for each department, called by its name. */
    static final List<HeldPost> OF_DEPARTMENTS = List.of(EXAMINER, REVIEWER, INSPECTOR);

    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{4,20}");

    private final String label;

    HeldPost(String label) {
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
    public static Optional<HeldPost> of(String group) {
        return Arrays.stream(values())
                .filter(post -> post.group().equals(group))
                .findFirst();
    }

    /** The name of a department's post tells the work, and is none of the names that the stages know. */
    static boolean isNameOfDepartments(String name) {
        return NAME.matcher(name).matches()
                && !name.startsWith(DEPUTISING)
                && OF_DEPARTMENTS.stream().anyMatch(post -> name.endsWith(post.label))
                && Arrays.stream(values())
                        .filter(post -> !OF_DEPARTMENTS.contains(post))
                        .noneMatch(post -> name.endsWith(post.label));
    }

    /**
     * Tells which of these posts somebody does the work of, such as 审查岗 for a department's 城管审查岗.
     *
     * @param capacity the name of a post, maybe with {@link #DEPUTISING} before it
     */
    public static Optional<HeldPost> actingAs(String capacity) {
        String name = capacity.startsWith(DEPUTISING) ? capacity.substring(DEPUTISING.length()) : capacity;
        return Arrays.stream(values())
                .filter(post -> post.label.equals(name))
                .findFirst()
                .or(() -> OF_DEPARTMENTS.stream()
                        .filter(post -> name.endsWith(post.label))
                        .findFirst());
    }
}
