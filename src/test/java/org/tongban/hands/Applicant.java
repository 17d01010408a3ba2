package org.tongban.hands;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.tongban.catalog.entry.material.Material;
import org.tongban.form.Form;

/** An applicant at a screen of the applicant's own. */
record Applicant(Browser browser) {

    static final By NEXT = By.xpath("//button[.='下一步：核对']");
    static final By SEND = By.xpath("//button[.='提交申请']");

    /** What the receipt tells. */
    record Slip(String number, String code) {}

    /** Fills in the form, hands in the materials and comes to the page that is checked before it is sent. */
    void prepares(String offering, Form form, Map<String, Object> answers, List<Material> materials) {
        browser.leave();
        browser.open("/apply/" + offering);
        var page = new ApplicationForm(browser);
        page.fillIn(form, answers);
        materials.forEach(page::handIn);
        browser.click(NEXT);
        browser.waitFor(SEND);
    }

    Slip sends() {
        browser.click(SEND);
        browser.waitFor(By.xpath("//h1[.='申请已经提交']"));
        List<String> told = browser.all(By.cssSelector(".receipt dd")).stream()
                .map(line -> line.getText())
                .toList();
        return new Slip(told.get(0), told.get(1));
    }

    /** Asks with number and code, as on the slip. */
    void looksUp(Slip slip) {
        browser.leave();
        browser.open("/cases");
        browser.type(By.name("number"), slip.number());
        browser.type(By.name("code"), slip.code());
        browser.click(By.cssSelector("main button"));
        browser.waitFor(By.id("milestones"));
    }

    /** Hands in what the case's page asks for. */
    void handsInWhatIsAskedFor(Slip slip) {
        looksUp(slip);
        browser.all(By.cssSelector("section[aria-labelledby=todo] input[type=file]"))
                .forEach(input -> input.sendKeys(ApplicationForm.FILE.toString()));
        browser.click(By.xpath("//button[.='提交材料']"));
        browser.waitForText("请等待窗口核对。");
    }
}
