package org.tongban.hands;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Hall;
import org.tongban.cases.CaseState;

/** Whoever signs in comes to the application that was asked for, with its words there before it draws. */
@BrowserTest
class WebappsHandsTest {

    private static final String SIGN = "outdoor-advertising-permit";
    private static final String RAW_KEY = "(?s).*\\b[A-Z]{3,}_[A-Z_]{2,}\\b.*";

    @Autowired
    Hall hall;

    @Autowired
    IdentityService identity;

    @ParameterizedTest
    @CsvSource({
        "cockpit, , 运行中的流程实例",
        "cockpit, #/processes, 个流程定义已部署",
        "admin, , 用户",
        "admin, #/users, 王芳",
        "welcome, , 审批工作台",
        "tasklist, , 本组待办"
    })
    void opensWhereItWasAskedForOnTheFirstVisit(String app, String place, String words, Browser browser) {
        String hash = place == null ? "" : place;
        browser.leave();
        browser.driver().executeScript("localStorage.clear()");

        browser.open("/camunda/app/" + app + "/default/" + hash);
        browser.signsIn("admin");

        browser.waitForText(words);
        assertThat(browser.path())
                .startsWith("/camunda/app/" + app + "/default/")
                .contains(hash);
        assertThat(browser.text()).doesNotMatch(RAW_KEY);
        assertThat(browser.all(By.cssSelector(".alert-danger"))).noneMatch(WebElement::isDisplayed);
    }

    @Test
    void showsVariablesInCockpitAndNothingToChangeThemBy(Browser browser) {
        String number = hall.receives(SIGN);
        String instance = hall.openTask(number, "UserTask_CheckMaterials").getProcessInstanceId();
        browser.sitsDown("admin");

        browser.open("/camunda/app/cockpit/default/#/process-instance/" + instance + "/runtime");

        browser.waitForText("withBundle");
        assertThat(browser.all(By.cssSelector("[cam-widget-variables-table] :is(.actions, button)")))
                .isNotEmpty()
                .noneMatch(WebElement::isDisplayed);
    }

    @Test
    void savesTheNameOfAPost(Browser browser) {
        Group post = identity.createGroupQuery().groupId("verifier").singleResult();
        try {
            renames("groups/verifier", "groupName", post.getName(), "承诺核查一岗", browser);

            browser.waitForText("岗位组已更新");
            assertThat(identity.createGroupQuery().groupName("承诺核查一岗").count()).isOne();
        } finally {
            Group renamed = identity.createGroupQuery().groupId("verifier").singleResult();
            renamed.setName(post.getName());
            identity.saveGroup(renamed);
        }
    }

    @Test
    void savesTheNameOfARegion(Browser browser) {
        Tenant region = identity.createTenantQuery().tenantId("360702").singleResult();
        try {
            renames("tenants/360702", "tenantName", region.getName(), "章贡区", browser);

            browser.waitForText("区划已更新");
            assertThat(identity.createTenantQuery().tenantName("章贡区").count()).isOne();
        } finally {
            Tenant renamed = identity.createTenantQuery().tenantId("360702").singleResult();
            renamed.setName(region.getName());
            identity.saveTenant(renamed);
        }
    }

    @Test
    void leadsFromAnInstanceInCockpitToTheEndOfItsCase(Browser browser) {
        String number = hall.receives(SIGN);
        String instance = hall.openTask(number, "UserTask_CheckMaterials").getProcessInstanceId();
        browser.sitsDown("admin");
        browser.open("/camunda/app/cockpit/default/#/process-instance/" + instance + "/runtime");
        browser.waitFor(By.cssSelector(".end-case"));
        browser.waitFor(By.cssSelector("[cam-widget-variables-table] tbody tr"));
        assertThat(browser.text()).doesNotContain("Actions");
        assertThat(browser.all(By.cssSelector(".btn-toolbar .glyphicon-remove, .btn-toolbar .glyphicon-plus")))
                .noneMatch(WebElement::isDisplayed);

        browser.click(By.cssSelector(".end-case"));
        browser.waitFor(By.xpath("//h1[.='终止办理']"));
        browser.type(By.name("reason"), "同一申请重复收件。");
        browser.click(By.id("confirmed"));
        browser.click(By.cssSelector("button.danger"));

        browser.waitForText("办件已经终止，申请人可以看到终止的原因。");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.LAPSED);
        assertThat(hall.openTasks(number)).isEmpty();
    }

    private static void renames(String place, String field, String before, String name, Browser browser) {
        browser.sitsDown("admin");
        browser.open("/camunda/app/admin/default/#/" + place);
        browser.waitUntil(
                shown -> before.equals(browser.waitFor(By.name(field)).getDomProperty("value")) ? true : null);
        browser.type(By.name(field), name);
        browser.click(By.cssSelector("button[type=submit]:enabled"));
    }
}
