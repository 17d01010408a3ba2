package org.tongban.change;

import java.util.Map;
import org.tongban.text.Typed;

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
    private static final String UNREADABLE = "含有不能识别的字符，请删去后重新提交。";
    private static final String NAME = "(?=.{1,100}$)[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+\\.(bpmn|yaml|form|dmn)";

    /** @throws ChangeProblem unless it is complete */
    public Proposal {
        title = Typed.tidy(title);
        reason = Typed.tidy(reason);
        files = Map.copyOf(files);
        require(!title.isEmpty() && Typed.length(title) <= LONGEST_TITLE, "请填写变更事由，不超过100个字。");
        require(!reason.isEmpty() && Typed.length(reason) <= LONGEST_REASON, "请填写变更理由，不超过1000个字。");
        require(Typed.isReadable(title), "变更事由" + UNREADABLE);
        require(Typed.isReadable(reason), "变更理由" + UNREADABLE);
        require(!files.isEmpty(), "请至少选择一个文件。");
        files.forEach(Proposal::requireReviewable);
    }

    private static void requireReviewable(String name, String text) {
        require(name.matches(NAME), "文件“%s”的名称应当是小写英文加短横线，以 .bpmn、.yaml、.form 或者 .dmn 结尾。".formatted(name));
        require(Typed.isReadable(text), "文件“%s”".formatted(name) + UNREADABLE);
        require(text.length() <= LARGEST_FILE, "文件“%s”太大，不能超过100万个字符。".formatted(name));
        requirePlain(name, text);
        requirePlain(name, String.join("\n", Said.plainly(name, text, ChangeCheck.MOST_LINES + 1)));
    }

    /** Neither as it is written nor as it is read, which is another thing where a character is written by its number. */
    private static void requirePlain(String name, String text) {
        require(Typed.isSeen(text), "文件“%s”含有看不见的字符，审查的人看到的会与系统读到的不同，请删去后重新提交。".formatted(name));
        require(Typed.isUnmistakable(text), "文件“%s”含有与常用字母、数字、汉字看起来一样的其他字符，请改用英文字母、阿拉伯数字和规范汉字。".formatted(name));
    }

    private static void require(boolean kept, String sentence) {
        if (!kept) {
            throw new ChangeProblem(sentence);
        }
    }
}
