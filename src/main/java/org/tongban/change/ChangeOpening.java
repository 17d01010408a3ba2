package org.tongban.change;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongban.matter.Official;
import org.tongban.matter.Opening;
import org.tongban.matter.SentFile;
import org.tongban.organisation.HeldPost;

/** Takes in what a designer proposes in a form: title, reason, and any number of files. */
@Component
class ChangeOpening implements Opening {

    private final Changes changes;

    ChangeOpening(Changes changes) {
        this.changes = changes;
    }

    @Override
    public String process() {
        return "catalogue-change";
    }

    @Override
    public HeldPost post() {
        return HeldPost.DESIGNER;
    }

    /** @throws ChangeProblem with every finding in the files */
    @Override
    public String open(Map<String, String> texts, List<SentFile> files, Official by) {
        Proposal proposal =
                new Proposal(texts.getOrDefault("title", ""), texts.getOrDefault("reason", ""), byName(files));
        return changes.propose(proposal, by).number();
    }

    private static Map<String, String> byName(List<SentFile> files) {
        Map<String, String> byName = new LinkedHashMap<>();
        files.forEach(file -> {
            if (byName.put(file.name(), text(file)) != null) {
                throw new ChangeProblem("文件“%s”选择了两次。".formatted(file.name()));
            }
        });
        return byName;
    }

    private static String text(SentFile file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.content()))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new ChangeProblem("文件“%s”不是 UTF-8 编码的文本。".formatted(file.name()));
        }
    }
}
