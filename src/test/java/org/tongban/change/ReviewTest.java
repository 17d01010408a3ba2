package org.tongban.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongban.matter.Official;

/** Two reviews by two posts, however their tasks are drawn. */
class ReviewTest {

    private static final Official PROPOSER = new Official("zhao", "赵敏", "流程设计岗");
    private static final Official LAWYER = new Official("sun", "孙丽", "合法性审查岗");
    private static final Official BOARD = new Official("qian", "钱进", "目录联审岗");

    private final Change change = new Change(
            "BG20260302-0001",
            new Proposal("调整清单", "窗口人员增加。", Map.of("fire-safety-check.yaml", "key: fire-safety-check")),
            List.of(),
            List.of(),
            PROPOSER,
            Instant.EPOCH);

    @Test
    void areTheLawyersFirstAndThenTheBoards() {
        assertRefused(BOARD, "合法性审查岗");
        change.agree(LAWYER, "合法。", Instant.EPOCH);
        assertRefused(new Official("li", "李丽", "合法性审查岗"), "目录联审岗");

        change.agree(BOARD, "同意。", Instant.EPOCH);

        assertThat(change.state()).isEqualTo(ChangeState.AGREED);
    }

    @Test
    void areDoneByTheAdministratorWhereTheirPostIsEmpty() {
        change.agree(new Official("admin", "管理员", "管理员代合法性审查岗"), "合法。", Instant.EPOCH);

        assertThat(change.state()).isEqualTo(ChangeState.LAWFUL);
    }

    /** Whoever works on the change reads each of them. */
    @Test
    void takesAHundredRemarksOfAPerson() {
        for (int i = 0; i < 100; i++) {
            change.comment(LAWYER, "请补充依据。", Instant.EPOCH);
        }

        assertThatThrownBy(() -> change.comment(LAWYER, "请补充依据。", Instant.EPOCH))
                .isInstanceOf(ChangeProblem.class)
                .hasMessageContaining("已经写了100条批注");
        change.comment(BOARD, "已经补充。", Instant.EPOCH);
        change.comment(Official.SYSTEM, "退回本岗位待领。", Instant.EPOCH);
    }

    private void assertRefused(Official by, String post) {
        assertThatThrownBy(() -> change.agree(by, "同意。", Instant.EPOCH))
                .isInstanceOf(ChangeProblem.class)
                .hasMessageContaining("这一步应当由%s办理".formatted(post));
        assertThatThrownBy(() -> change.reject(by, "不同意。", Instant.EPOCH)).isInstanceOf(ChangeProblem.class);
    }
}
