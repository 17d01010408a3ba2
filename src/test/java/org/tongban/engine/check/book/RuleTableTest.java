package org.tongban.engine.check.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The designer's guide lists the very rules of the code; {@code -Dtongban.rules.write=true} brings it up to date after a
 * rule was changed.
 */
class RuleTableTest {

    private static final Path GUIDE = Path.of("src/docs/designer.md");

    @Test
    void listsTheRulesOfTheCodeInTheGuide() throws IOException {
        String guide = Files.readString(GUIDE);
        int begin = guide.indexOf(RuleTable.BEGIN) + RuleTable.BEGIN.length();
        int end = guide.indexOf(RuleTable.END);
        assertThat(guide).contains(RuleTable.BEGIN, RuleTable.END);
        if (Boolean.getBoolean("tongban.rules.write")) {
            guide = guide.substring(0, begin) + "\n" + RuleTable.markdown() + guide.substring(end);
            Files.writeString(GUIDE, guide);
            end = guide.indexOf(RuleTable.END);
        }

        assertThat(guide.substring(begin, end).strip())
                .isEqualTo(RuleTable.markdown().strip());
    }
}
