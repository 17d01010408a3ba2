package org.tongban.change;

import java.util.Map;

/**
 * What a designer hands in.
 *
 * @param title what it is about, 1 to 100 characters
 * @param reason why, 1 to 1000 characters
 * @param files whole texts by name without folders, at least one
 */
public record Proposal(String title, String reason, Map<String, String> files) {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_REASON = 1000;
    private static final int LARGEST_FILE = 1_000_000;
    private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*\\.(bpmn|yaml|form|dmn)";

    /** @throws ChangeProblem unless it is complete */
    public Proposal {
        title = title.strip();
        reason = reason.strip();
        files = Map.copyOf(files);
        require(!title.isEmpty() && title.length() <= LONGEST_TITLE, "请填写变更事由，不超过100个字。");
        require(!reason.isEmpty() && reason.length() <= LONGEST_REASON, "请填写变更理由，不超过1000个字。");
        require(!files.isEmpty(), "请至少选择一个文件。");
        files.forEach((name, text) -> {
            require(name.matches(NAME), "文件“%s”的名称应当是小写英文加短横线，以 .bpmn、.yaml、.form 或者 .dmn 结尾。".formatted(name));
            require(text.length() <= LARGEST_FILE, "文件“%s”太大，不能超过100万个字符。".formatted(name));
        });
    }

    private static void require(boolean kept, String sentence) {
        if (!kept) {
            throw new ChangeProblem(sentence);
        }
    }
}
