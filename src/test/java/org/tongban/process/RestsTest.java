package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.ledger.LedgerEntry;
import org.tongban.cases.office.Rests;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.portal.security.Browser;

/** An administrator lets a case rest as a whole, with the watch over its limits, and it is kept who did. */
@HallTest
class RestsTest {

    private static final String SIGN = "outdoor-advertising-permit";
    private static final String WATCH = "limit-supervision";
    private static final String RESTAURANT = "open-a-restaurant";

    @LocalServerPort
    int port;

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    IdentityService identity;

    @Autowired
    CaseRegister register;

    @AfterEach
    void leave() {
        identity.clearAuthentication();
    }

    @ParameterizedTest
    @ValueSource(strings = {WATCH, SIGN})
    void restsAndGoesOnWhicheverInstanceIsNamed(String process) {
        String number = accepted();
        String instance = instance(number, process);

        as("admin", "camunda-admin");
        runtime.suspendProcessInstanceById(instance);

        assertThat(instances(number).active().count()).isZero();
        assertThat(instances(number).count()).isGreaterThan(1);
        assertThat(timers(number).count()).isPositive();
        assertThat(timers(number).active().count()).isZero();
        assertThat(acts(number)).containsExactly("管理员暂停办理 admin 管理员 管理员");

        runtime.activateProcessInstanceById(instance);

        assertThat(instances(number).suspended().count()).isZero();
        assertThat(acts(number)).containsExactly("管理员暂停办理 admin 管理员 管理员", "管理员恢复办理 admin 管理员 管理员");
    }

    @Test
    void keepsOnceWhatIsAskedForTwice() {
        String number = accepted();

        hall.pauses(number);
        hall.pauses(number);

        assertThat(acts(number)).hasSize(1);
    }

    @Test
    void restsAOneThingWithItsItems() {
        String number = hall.receives(RESTAURANT);
        posts.accept(number);

        hall.pauses(number);

        List<Case> running = hall.children(number).stream()
                .filter(child -> instances(child.number()).count() > 0)
                .toList();
        assertThat(running).isNotEmpty().allSatisfy(child -> {
            assertThat(instances(child.number()).active().count()).isZero();
            assertThat(acts(child.number())).hasSize(1);
        });
    }

    @Test
    void restsAnItemWithoutItsOneThing() {
        String number = hall.receives(RESTAURANT);
        posts.accept(number);
        String item = hall.children(number).stream()
                .map(Case::number)
                .filter(child -> instances(child).count() > 0)
                .findFirst()
                .orElseThrow();

        hall.pauses(item);

        assertThat(instances(item).active().count()).isZero();
        assertThat(acts(item)).hasSize(1);
        assertThat(instances(number).suspended().count()).isZero();
        assertThat(acts(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"window", "head", "designer"})
    void letsNobodyElseRestACase(String post) {
        String number = accepted();
        String instance = instance(number, WATCH);

        as(post, post);
        assertThatThrownBy(() -> runtime.suspendProcessInstanceById(instance))
                .isInstanceOf(AuthorizationException.class);
        identity.clearAuthentication();
        assertThatThrownBy(() -> runtime.suspendProcessInstanceById(instance))
                .isInstanceOf(AuthorizationException.class);

        assertThat(instances(number).suspended().count()).isZero();
        assertThat(acts(number)).isEmpty();
    }

    @Test
    void saysOnThePageThatItRests() {
        String number = accepted();
        Browser admin = new Browser(port);
        admin.signIn("admin", "admin");
        String address = "/staff/cases/" + number;
        assertThat(admin.get(address).body()).doesNotContain("已暂停办理");

        hall.pauses(number);
        assertThat(admin.get(address).body()).contains("已暂停办理", "<span>管理员 管理员</span>于");

        hall.resumes(number);
        assertThat(admin.get(address).body()).doesNotContain("已暂停办理").contains("管理员暂停办理", "管理员恢复办理");
    }

    private String accepted() {
        String number = hall.receives(SIGN);
        posts.accept(number);
        return number;
    }

    private void as(String person, String group) {
        identity.setAuthentication(person, List.of(group), List.of("360702"));
    }

    private String instance(String number, String process) {
        return instances(number).list().stream()
                .filter(instance -> instance.getProcessDefinitionKey().equals(process))
                .map(ProcessInstance::getId)
                .findFirst()
                .orElseThrow();
    }

    private ProcessInstanceQuery instances(String number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number);
    }

    private JobQuery timers(String number) {
        return management.createJobQuery().processInstanceId(instance(number, WATCH));
    }

    private List<String> acts(String number) {
        return register.ledger(number).stream()
                .filter(entry -> List.of(Rests.REST, Rests.GO_ON).contains(entry.act()))
                .map(RestsTest::words)
                .toList();
    }

    private static String words(LedgerEntry entry) {
        return "%s %s %s %s".formatted(entry.act(), entry.actor(), entry.actorName(), entry.post());
    }
}
