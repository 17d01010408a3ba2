package org.tongban.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.CaseProblem;
import org.tongban.document.content.DocumentKind;

/** A decision that grants money says how much, from when and to which account, and how to contest it (行政复议法 第十一条第十二项). */
@HallTest
class AttestedSumTest {

    private static final String PENSION = "pension-application";
    private static final String EXAMINE = "UserTask_ExamineMaterials";
    private static final String DECIDE = "UserTask_Decide";
    private static final Map<String, Object> MONTHLY =
            Map.of("attestedMonthlySum", 3120.5, "attestedFrom", "2026-12", "attestedCalculation", "统筹养老金加个人账户养老金。");

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Archive archive;

    @Autowired
    Walkers walkers;

    @Autowired
    Robot robot;

    @Autowired
    FormService forms;

    @BeforeEach
    void everyEntryIsInForce() {
        hall.openOn(Walkers.DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "minimum-living-guarantee, 每月发放金额890.50元起发月份2026年11月金额的计算月保障标准",
        "disability-living-allowance, 残疾类别肢体残疾残疾等级二级每月发放金额890.50元起发月份2026年11月",
        "severe-disability-care-allowance, 残疾类别肢体残疾残疾等级二级每月发放金额890.50元起发月份2026年11月",
        "pension-application, 每月发放金额890.50元起发月份2026年11月金额的计算月保障标准",
        "birth-cost-refund, 核定金额12345.60元金额的计算月保障标准",
        "housing-fund-withdrawal, 核定金额12345.60元"
    })
    void isPrintedWithTheAccountAndTheWaysToContestIt(String item, String sum) {
        Map<String, Object> answers = walkers.answers(item)
                .filter(some -> some.containsKey("bankAccount") || some.containsKey("bankAccountNumber"))
                .findFirst()
                .orElseThrow();
        String number = walkers.apply(item, answers, Set.of());
        posts.accept(number);

        robot.plays(number, Map.of());

        assertThat(decision(number)).contains(sum, "银行账号尾号6789", "申请行政复议").doesNotContain("62284800123456789");
    }

    @Test
    void isAskedOnlyWhereTheResultSaysItAndNobodyAttestedItBefore() throws IOException {
        String number = accepted();
        assertThat(form(number, EXAMINE))
                .contains("attestedMonthlySum", "attestedFrom", "attestedCalculation")
                .doesNotContain("\"attestedSum\"", "attestedKind");

        examine(number, "pass", MONTHLY);
        posts.review(number);

        assertThat(form(number, DECIDE)).doesNotContain("attested");
        refuses(() -> hall.does("head", number, DECIDE, with("decision", "approved", MONTHLY)), "表单中没有此项");
    }

    @Test
    void isAskedOfTheHeadWhoGrantsWhatTheExaminerWouldNot() {
        String number = accepted();
        examine(number, "fail", Map.of());
        posts.review(number);

        refuses(() -> posts.approve(number), "每月发放金额必须填写");
        hall.does("head", number, DECIDE, with("decision", "approved", MONTHLY));

        assertThat(decision(number)).contains("每月发放金额3120.50元");
    }

    @Test
    void isNoSumWithoutNumberOrMonth() {
        String number = accepted();

        refuses(() -> examine(number, "pass", with("attestedMonthlySum", 0, MONTHLY)), "每月发放金额不得小于0.01");
        refuses(() -> examine(number, "pass", with("attestedMonthlySum", 1.005, MONTHLY)), "的小数不得超过2位");
        refuses(() -> examine(number, "pass", with("attestedFrom", "2026-13", MONTHLY)), "起发月份");
    }

    private String decision(String number) {
        return archive.paper(number, DocumentKind.APPROVAL).replaceAll("(?s)<style.*?</style>|<[^>]+>|\\s+", "");
    }

    private String accepted() {
        String number = walkers.apply(PENSION, walkers.someAnswers(PENSION), Set.of());
        posts.accept(number);
        return number;
    }

    private void examine(String number, String conclusion, Map<String, Object> attested) {
        Map<String, Object> values = with("conclusion", conclusion, attested);
        values.put("opinion", "已经核对缴费记录。");
        hall.does("examiner", number, EXAMINE, values);
    }

    private String form(String number, String task) throws IOException {
        try (InputStream form =
                forms.getDeployedTaskForm(hall.openTask(number, task).getId())) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void refuses(ThrowingCallable submission, String why) {
        assertThatThrownBy(submission).isInstanceOf(CaseProblem.class).hasMessageContaining(why);
    }

    private static Map<String, Object> with(String key, Object value, Map<String, Object> others) {
        Map<String, Object> values = new HashMap<>(others);
        values.put(key, value);
        return values;
    }
}
