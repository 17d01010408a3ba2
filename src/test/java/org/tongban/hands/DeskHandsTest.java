package org.tongban.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.Posts;
import org.tongban.cases.register.CaseRegister;

/** What posts do in Tasklist beside filling in forms. */
@BrowserTest
class DeskHandsTest {

    private static final String SIGN = "outdoor-advertising-permit";
    private static final String CHECK = "UserTask_CheckMaterials";
    private static final String EXAMINE = "UserTask_ExamineMaterials";
    private static final By NOTICE = By.cssSelector(".notifications-panel .alert, [notifications-panel] .alert");

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Archive archive;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    CaseRegister register;

    @Test
    void keepsACommentWithTheCase(Browser browser) {
        String number = hall.receives(SIGN);
        open("window", number, CHECK, browser);

        browser.click(By.partialLinkText("添加批注"));
        browser.type(By.cssSelector(".modal-dialog textarea"), "申请人下午来补盖章。");
        browser.click(By.xpath("//div[contains(@class,'modal-dialog')]//button[contains(.,'保存') or contains(.,'添加')]"));

        browser.waitForText("批注已保存");
        browser.open("/staff/cases/" + number);
        assertThat(browser.waitFor(By.cssSelector("[aria-labelledby=comments]")).getText())
                .contains("王芳", "申请人下午来补盖章。");
    }

    @Test
    void keepsWhatWasTypedWhileSomebodyLooksAtTheCase(Browser browser) {
        String number = hall.receives(SIGN);
        posts.accept(number);
        open("examiner", number, EXAMINE, browser);
        By opinion = By.cssSelector(".fjs-form-field-textarea textarea");
        browser.type(opinion, "材料与原件一致。");

        browser.click(By.linkText("办件"));
        browser.waitFor(By.cssSelector("iframe[title=办件]"));
        browser.click(By.linkText("表单"));

        browser.waitUntil(
                filledIn -> "材料与原件一致。".equals(browser.waitFor(opinion).getDomProperty("value")) ? true : null);
    }

    @Test
    void handsATaskToAColleague(Browser browser) {
        String number = hall.receives(SIGN);
        posts.accept(number);
        String task = open("examiner", number, EXAMINE, browser);

        browser.click(By.cssSelector(".tongban-hand-over"));
        new Select(browser.waitFor(By.id("tongban-colleague"))).selectByVisibleText("赵敏");
        browser.click(By.cssSelector("dialog button[value=give]"));

        browser.waitForText("已转交");
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isEqualTo("examiner2");
        assertThat(register.ledger(number)).last().satisfies(entry -> assertThat(entry.note())
                .contains("转交给赵敏"));
    }

    @Test
    void saysWhyATaskIsNotTaken(Browser browser) {
        identity.createMembership("examiner", "reviewer");
        try {
            String number = hall.receives(SIGN);
            posts.accept(number);
            hall.does("examiner", number, EXAMINE, Map.of("conclusion", "pass", "opinion", "符合条件。"));
            browser.sitsDown("examiner");
            browser.open("/camunda/app/tasklist/default/#/?task="
                    + hall.openTask(number, "UserTask_Review").getId());

            browser.click(Tasklist.CLAIM);

            browser.waitForText("您已经审查过本办件，请由其他人员审核。");
        } finally {
            identity.deleteMembership("examiner", "reviewer");
        }
    }

    @Test
    void saysThatAFormWasSubmittedWithoutCoveringWhatComesNext(Browser browser) {
        String number = hall.receives(SIGN);
        open("window", number, CHECK, browser);
        Tasklist tasklist = new Tasklist(browser);
        tasklist.form().fillIn(Map.of());
        tasklist.submits();
        browser.waitForText("已提交");

        Rectangle notice = browser.waitFor(NOTICE).getRect();
        open("window", hall.receives(SIGN), CHECK, browser);

        Rectangle button = browser.waitFor(Tasklist.SUBMIT).getRect();
        assertThat(notice.x + notice.width <= button.x
                        || notice.y + notice.height <= button.y
                        || button.y + button.height <= notice.y)
                .as(
                        "notice %s,%s, button %s,%s",
                        notice.getPoint(), notice.getDimension(), button.getPoint(), button.getDimension())
                .isTrue();
    }

    @Test
    void countsEveryFilterAndLeadsToTheCasesThatAwaitAMaterial(Browser browser) {
        String number = hall.receives("food-business-licence", Set.of("food-safety-rules-list"), answers -> {});
        posts.acceptWithTolerance(number);
        browser.sitsDown("window");
        browser.open("/camunda/app/tasklist/default/");

        browser.waitFor(By.cssSelector(".tongban-awaited a"));
        browser.waitUntil(counted -> browser.all(By.cssSelector(".task-filters .task-filter .name")).stream()
                        .filter(WebElement::isDisplayed)
                        .allMatch(filter -> filter.getText().matches("(?s).*\\d+.*"))
                ? true
                : null);
        browser.open("/staff/awaited");
        assertThat(browser.text()).contains(number, "保证食品安全的规章制度目录清单");
    }

    @Test
    void offersPostsNothingThatIsRefused(Browser browser) {
        open("window", hall.receives(SIGN), CHECK, browser);

        assertThat(browser.text()).doesNotContain("新建任务", "启动流程", "办理记录");
        assertThat(browser.all(By.cssSelector(".reset-due-date, .reset-follow-up-date")).stream()
                        .noneMatch(WebElement::isDisplayed))
                .isTrue();
    }

    private String open(String person, String number, String taskKey, Browser browser) {
        String task = hall.openTask(number, taskKey).getId();
        browser.sitsDown(person);
        new Tasklist(browser).takes(task);
        return task;
    }
}
