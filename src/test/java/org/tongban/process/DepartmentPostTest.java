package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongban.Designers.entry;
import static org.tongban.Designers.file;
import static org.tongban.Hall.FIRST_DAY;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.ChangeHallTest;
import org.tongban.Designers;
import org.tongban.Hall;
import org.tongban.Posts;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.ledger.Opinion;
import org.tongban.cases.register.CaseRegister;
import org.tongban.change.ChangeProblem;
import org.tongban.walk.Walkers;

/** A department gets a post of its own, in a file and by procedure; designers use it at once, and no Java is written. */
@ChangeHallTest
class DepartmentPostTest {

    private static final String ROAD = "temporary-road-occupation";
    private static final String KEY = "urban-management-examiner";
    private static final String POSTS = """
            posts:
              - key: urban-management-examiner
                name: 城管审查岗
                department: 城市管理局
            """;
    private static final Map<String, Object> PASS = Map.of("conclusion", "pass", "opinion", "符合条件。");

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Walkers walkers;

    @Autowired
    Designers designers;

    @Autowired
    IdentityService identity;

    @Autowired
    CaseRegister register;

    @Test
    void examinesTheCasesOfItsDepartmentAndNobodyElseDoes() {
        Map<String, String> files = new HashMap<>(entry(ROAD, "99.0", FIRST_DAY, "post: 审查岗", "post: 城管审查岗"));
        files.put(
                ROAD + ".bpmn",
                file("processes/item/" + ROAD + ".bpmn")
                        .replace("candidateGroups=\"examiner\"", "candidateGroups=\"" + KEY + "\""));
        assertThatThrownBy(() -> designers.proposes("designer", files))
                .as("a post that nobody has heard of")
                .isInstanceOf(ChangeProblem.class)
                .hasMessageContaining("人工任务应当交给一个岗位");
        files.put("posts.yaml", POSTS.replace(KEY, "examiner2"));
        assertThatThrownBy(() -> designers.proposes("designer", files))
                .as("a group whose name somebody has")
                .isInstanceOf(ChangeProblem.class)
                .hasMessageContaining("examiner2：已经是一名人员或者一个组的名称");
        files.put("posts.yaml", POSTS);
        String change = designers.proposes("designer", files);
        assertThat(designers.seesOf("posts.yaml", "legal", change))
                .anyMatch(line -> line.contains("城管审查岗"))
                .anyMatch(line -> line.contains("城市管理局"));
        designers.passes("legal", change);
        assertThat(identity.createGroupQuery().groupId(KEY).count()).isZero();
        designers.passes("board", change);
        designers.reports(change);

        assertThat(identity.createGroupQuery().groupId(KEY).singleResult().getName())
                .isEqualTo("城管审查岗");
        somebodyHoldsIt("chengguan");
        hall.openOn(Walkers.DAY);
        String number = walkers.apply(ROAD, walkers.someAnswers(ROAD), Set.of());
        posts.accept(number);
        assertThatThrownBy(() -> hall.does("examiner", number, "UserTask_ExamineMaterials", PASS))
                .isInstanceOf(AuthorizationException.class);
        hall.does("chengguan", number, "UserTask_ExamineMaterials", PASS);

        assertThat(register.opinions(number)).extracting(Opinion::post).contains("城管审查岗");
        keepsItApartFromTheDecision(number);
        keepsWhatIsThere();
    }

    /** Whoever examined as the department's post does not decide either. */
    private void keepsItApartFromTheDecision(String number) {
        identity.createMembership("chengguan", "reviewer");
        assertThatThrownBy(() -> hall.does("chengguan", number, "UserTask_Review", PASS))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("您已经审查过本办件");
    }

    private void keepsWhatIsThere() {
        assertThatThrownBy(() -> identity.deleteGroup(KEY)).isInstanceOf(CaseProblem.class);
        assertThatThrownBy(() -> designers.proposes("designer", Map.of("posts.yaml", "posts: []")))
                .isInstanceOf(ChangeProblem.class)
                .hasMessageContaining("岗位“城管审查岗”已经有了，不能删去");
        assertThatThrownBy(() -> designers.proposes("designer", Map.of("posts.yaml", POSTS.replace("城管", "交警"))))
                .isInstanceOf(ChangeProblem.class)
                .hasMessageContaining("不能改");
    }

    private void somebodyHoldsIt(String person) {
        var clerk = identity.newUser(person);
        clerk.setFirstName("执");
        clerk.setLastName("郭");
        clerk.setPassword("Guo-Zhi-2026-Road");
        identity.saveUser(clerk);
        identity.createMembership(person, KEY);
    }
}
