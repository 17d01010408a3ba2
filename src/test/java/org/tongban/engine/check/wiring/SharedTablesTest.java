package org.tongban.engine.check.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.Designers.file;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.engine.check.model.Finding;
import org.tongban.engine.check.model.ModelFile;
import org.tongban.engine.check.model.Models;

/** 国办发〔2020〕42号: who has broken a commitment and not made good for it commits to nothing again, whatever a hall draws. */
class SharedTablesTest {

    private static final String NAME = "commitment-eligibility.dmn";
    private static final String HELD = file("processes/rule/" + NAME);

    @Test
    void takesTheTableAsItIs() {
        assertThat(found(HELD.replace("<dmndi:", "\n<dmndi:"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"<text>false</text>, <text>true</text>", "UNIQUE, FIRST", "unrepairedBreach, otherBreach"})
    void refusesEveryOther(String held, String other) {
        assertThat(HELD).contains(held);

        assertThat(found(HELD.replaceFirst(held, other)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.chinese()).contains("按系统所带的决策表"));
    }

    @Test
    void refusesOneWithoutARow() {
        assertThat(found(HELD.replaceFirst("(?s)<rule .*?</rule>", ""))).hasSize(1);
    }

    @Test
    void leavesTheHallsOwnRulesToTheHall() {
        String tolerance = file("processes/rule/tolerance.dmn").replaceFirst("(?s)<rule .*?</rule>", "");

        assertThat(found("tolerance.dmn", tolerance)).isEmpty();
    }

    private static List<Finding> found(String text) {
        return found(NAME, text);
    }

    private static List<Finding> found(String name, String text) {
        Models models = new Models(List.of(new ModelFile(name, text)));
        assertThat(models.unreadable()).isEmpty();
        return SharedTables.AS_HELD.findings(models).toList();
    }
}
