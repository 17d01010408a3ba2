package org.tongban.hands;

import static org.assertj.core.api.Assertions.assertThat;

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
}
