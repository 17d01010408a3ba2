package org.tongban.hands;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;

/** A new clerk with a name as on a staff card: made in Admin, changes the password first, and finds the way to do it again. */
@BrowserTest
class OwnPasswordHandsTest {

    private static final String CLERK = "360702-001";
    private static final String GIVEN = "from the desk of the admin";
    private static final String OWN = "云山江水 all day long";

    @Autowired
    IdentityService identity;

    @BeforeEach
    @AfterEach
    void leaveTheHall() {
        identity.deleteUser(CLERK);
    }

    @Test
    void startsWithANewPassword(Browser browser) {
        makesAClerk(browser);
        identity.createMembership(CLERK, "window");

        browser.leave();
        browser.open("/login");
        browser.type(By.name("username"), CLERK);
        browser.type(By.name("password"), GIVEN);
        browser.click(By.cssSelector("button[type=submit]"));
        browser.waitForText("请先换成只有您自己知道的密码");
        changes(browser, GIVEN, "1234567890");
        browser.waitForText("不能全是数字");
        changes(browser, GIVEN, OWN);
        browser.waitForText("密码已经修改");
        browser.click(By.linkText("进入审批工作台"));
        browser.waitFor(By.cssSelector(".task-details, .tasks-list"));

        browser.open("/camunda/app/welcome/default/#!/welcome");
        browser.click(By.linkText("修改密码"));

        browser.waitForText("再填一次新密码");
        assertThat(browser.path()).isEqualTo("/staff/password");
    }

    private static void makesAClerk(Browser browser) {
        browser.sitsDown("admin");
        browser.open("/camunda/app/admin/default/#/user-create");
        browser.type(By.name("userId"), CLERK);
        browser.type(By.name("inputPassword"), "Zhang123");
        browser.waitForText("至少10个字符");
        browser.type(By.name("inputPassword"), GIVEN);
        browser.type(By.name("inputPasswordRepeat"), GIVEN);
        browser.type(By.name("firstname"), "三");
        browser.type(By.id("inputLastname"), "张");
        browser.click(By.cssSelector("button[type=submit]:enabled"));
        browser.waitUntilGone(By.name("userId"));
    }

    private static void changes(Browser browser, String present, String fresh) {
        browser.type(By.name("present"), present);
        browser.type(By.name("fresh"), fresh);
        browser.type(By.name("again"), fresh);
        browser.click(By.cssSelector("main button"));
    }
}
