package org.tongban.hands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Whoever signs in comes to the application that was asked for, with its words there before it draws. */
@BrowserTest
class WebappsHandsTest {

    private static final String RAW_KEY = "(?s).*\\b[A-Z]{3,}_[A-Z_]{2,}\\b.*";

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
}
