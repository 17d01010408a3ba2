package org.tongban.hands;

import java.util.HashMap;
import java.util.Map;
import org.openqa.selenium.By;
import org.tongban.catalog.source.Forms;
import org.tongban.form.Form;

/** The clerk at the window, who takes an application in for somebody who stands there. */
record Window(Browser browser) {

    private static final Form APPLICANT = Forms.at("classpath*:intake/").named("applicant");
    private static final By ITEMS = By.xpath("//button[.='下一步：选事项']");
    private static final By TAKE_IN = By.xpath("//button[.='确认收件']");

    /** From Tasklist's head, as clerks do. */
    void opens() {
        browser.sitsDown("window");
        browser.open("/staff/intake");
        browser.waitFor(ITEMS);
    }

    void identifies(Map<String, Object> answers) {
        Map<String, Object> applicant = new HashMap<>(Map.of("applicantKind", "natural-person"));
        applicant.putAll(answers);
        new ApplicationForm(browser).fillIn(APPLICANT, applicant);
        browser.click(ITEMS);
        browser.waitFor(By.id("q"));
    }

    void chooses(String item) {
        browser.click(By.cssSelector("button[name=item][value='%s']".formatted(item)));
        browser.waitFor(Applicant.NEXT);
    }

    void fillsIn(Form form, Map<String, Object> answers) {
        new ApplicationForm(browser).fillIn(form, answers);
        browser.click(Applicant.NEXT);
        browser.waitFor(TAKE_IN);
    }

    /** @return the number on the slip */
    String takesIn() {
        browser.click(TAKE_IN);
        browser.waitFor(By.xpath("//h1[.='收件回执']"));
        return browser.waitFor(By.cssSelector(".receipt dd")).getText();
    }
}
