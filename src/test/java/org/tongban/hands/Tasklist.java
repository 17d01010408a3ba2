package org.tongban.hands;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Tasklist as a post has it before the eyes. */
record Tasklist(Browser browser) {

    static final By CLAIM = By.xpath("//*[@ng-click='claim()']");
    static final By SUBMIT = By.xpath("//button[normalize-space()='提交']");
    private static final By FORM = By.cssSelector(".fjs-container .fjs-form-field");

    /** Opens a task and takes it on, if it is not the person's already. */
    void takes(String taskId) {
        browser.open("/camunda/app/tasklist/default/#/?task=" + taskId);
        browser.waitFor(FORM);
        if (browser.all(CLAIM).stream().anyMatch(WebElement::isDisplayed)) {
            browser.click(CLAIM);
            browser.waitUntilGone(CLAIM);
        }
        browser.waitFor(By.cssSelector(".fjs-container .fjs-input:not([disabled])"));
    }

    PostForm form() {
        return new PostForm(browser);
    }

    /** Presses the button, which must have become a button that can be pressed, and waits until the task has left the screen. */
    void submits() {
        WebElement button = browser.waitFor(SUBMIT);
        browser.waitUntil(ready -> button.isEnabled() ? button : null);
        button.click();
        browser.waitUntilGone(SUBMIT);
    }
}
