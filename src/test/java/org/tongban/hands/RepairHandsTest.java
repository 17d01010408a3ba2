package org.tongban.hands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Hall;
import org.tongban.Posts;
import org.tongban.RenewalFixture;
import org.tongban.cases.trust.Credit;

/** An administrator enters that an applicant has put a broken commitment right. */
@BrowserTest
class RepairHandsTest {

    private static final By SUBMIT = By.cssSelector("main button[type=submit]");

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Credit credit;

    @Test
    void isEnteredFromTheCasePage(Browser browser) {
        String number = RenewalFixture.revoked("91360702MA35RW051", hall, posts);
        browser.sitsDown("admin");
        browser.open("/staff/cases/" + number);
        browser.click(By.linkText("记录信用修复…"));

        enters(number, browser);
    }

    @Test
    void isEnteredWithoutScripts(@WithoutScripts Browser browser) {
        String number = RenewalFixture.revoked("91360702MA35RW052", hall, posts);
        browser.leave();
        browser.open("/staff/cases/" + number + "/repair");
        browser.signsIn("admin");

        enters(number, browser);
        browser.leave();
    }

    private void enters(String number, Browser browser) {
        browser.type(By.name("reason"), "执法大队已经复核。");
        browser.click(By.name("confirmed"));
        browser.click(SUBMIT);

        browser.waitForText("信用修复已经记录");
        assertThat(browser.path()).isEqualTo("/staff/cases/" + number);
        assertThat(credit.hasUnrepairedBreach(hall.the(number).applicant())).isFalse();
        assertThat(browser.text()).contains("执法大队已经复核。").doesNotContain("记录信用修复…");
    }
}
