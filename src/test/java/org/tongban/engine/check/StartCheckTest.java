package org.tongban.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

/** An application with bad models does not start, and says why. */
class StartCheckTest {

    @Test
    void startsWithModelsThatKeepTheRules() {
        assertThatCode(() -> StartCheck.refuse(SmallHall.files())).doesNotThrowAnyException();
    }

    @Test
    void startsDespiteWarnings() {
        Broken crooked = RuleTest.samples()
                .filter(sample -> sample.rule().equals("right-angles"))
                .findFirst()
                .orElseThrow();

        assertThatCode(() -> StartCheck.refuse(crooked.files())).doesNotThrowAnyException();
    }

    @Test
    void printsAllFindingsPlainlyInsteadOfAStackTrace() {
        Broken late = RuleTest.samples()
                .filter(sample -> sample.rule().equals("task-limit"))
                .findFirst()
                .orElseThrow();

        BrokenModels refusal = catchThrowableOfType(BrokenModels.class, () -> StartCheck.refuse(late.files()));

        assertThat(new BrokenModelsAnalyzer().analyze(refusal, refusal).getDescription())
                .contains("系统没有启动", "small-permit.bpmn", "UserTask_ExamineMaterials", "人工任务应当有以工作日写明的时限");
    }
}
