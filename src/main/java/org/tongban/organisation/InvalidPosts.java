package org.tongban.organisation;

import java.util.List;

/** Refusal at the start, of a deployment or of a change: names everything that is wrong with the file of posts. */
class InvalidPosts extends RuntimeException {

    private final List<String> faults;

    InvalidPosts(List<String> faults) {
        super("岗位文件有误：\n" + String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** @return what is wrong, each with the post, in Chinese */
    public List<String> faults() {
        return faults;
    }
}
