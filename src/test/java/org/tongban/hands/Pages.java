package org.tongban.hands;

import java.util.Map;
import java.util.Set;
import org.openqa.selenium.By;
import org.springframework.boot.test.context.TestComponent;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.Posts;
import org.tongban.RenewalFixture;
import org.tongban.catalog.Catalog;
import org.tongban.document.Documents;
import org.tongban.walk.Walkers;

/** Goes to any page, and brings about what it shows. */
@TestComponent
public class Pages {

    private static final String SIGN = "outdoor-advertising-permit";
    private static final String FOOD = "food-business-licence";
    private static final String CHECK = "UserTask_CheckMaterials";
    private static final String FIRE = "fire-safety-check";
    private static final By LATER = By.xpath("//button[.='保存，以后再填']");

    private final Hall hall;
    private final Posts posts;
    private final Archive archive;
    private final Documents documents;
    private final Catalog catalog;
    private final Walkers walkers;

    Pages(Hall hall, Posts posts, Archive archive, Documents documents, Catalog catalog, Walkers walkers) {
        this.hall = hall;
        this.posts = posts;
        this.archive = archive;
        this.documents = documents;
        this.catalog = catalog;
        this.walkers = walkers;
    }

    void open(Page page, Browser browser) {
        browser.leave();
        switch (page) {
            case HOME -> browser.open("/");
            case SEARCH -> browser.open("/?q=餐饮");
            case ITEM_GUIDE -> browser.open("/guide/food-business-licence");
            case BUNDLE_GUIDE -> browser.open("/guide/open-a-restaurant");
            case QUESTIONS, ADVICE -> questions(page, browser);
            case TOLERANCE_LIST -> browser.open("/catalogue/tolerance");
            case COMMITMENT_LIST -> browser.open("/catalogue/commitment");
            case CHANGES -> browser.open("/catalogue/changes");
            case LETTER -> browser.open("/catalogue/commitment/letter");
            case LETTER_OF_AN_ITEM -> browser.open("/catalogue/commitment/letter/" + FIRE);
            case APPLICATION, APPLICATION_WITH_FAULTS, DRAFT, DRAFT_BY_LINK, KEPT, CHECK, DONE, SENT_BEFORE ->
                application(page, browser);
            case RESUME -> browser.open("/apply/resume");
            case QUERY -> browser.open("/cases");
            case PROGRESS, PROGRESS_TO_CORRECT, PROGRESS_REFUSED, PAPER -> progress(page, browser);
            case NOT_FOUND -> browser.open("/guide/nothing");
            case LOGIN -> browser.open("/login");
            case END, END_FROM_COCKPIT -> end(page, browser);
            case REPAIR -> repair(browser);
            case STAFF_CASES, STAFF_CASE, STAFF_TASK, STAFF_MATERIAL, IDENTITY, AWAITED -> staff(page, browser);
            case INTAKE, INTAKE_ITEMS, INTAKE_FORM, INTAKE_CHECK, SLIP -> intake(page, browser);
            case PASSWORD, PASSWORD_WITH_FAULT -> password(page, browser);
        }
    }

    private void questions(Page page, Browser browser) {
        browser.open("/guide/open-a-restaurant/questions");
        if (page == Page.ADVICE) {
            browser.all(By.cssSelector("main fieldset .choice:first-of-type input"))
                    .forEach(choice -> {
                        if (choice.isDisplayed()) {
                            choice.click();
                        }
                    });
            browser.click(By.cssSelector("main button"));
        }
    }

    private void application(Page page, Browser browser) {
        hall.openOn(Walkers.DAY);
        browser.open("/apply/" + SIGN);
        if (page == Page.APPLICATION_WITH_FAULTS) {
            browser.click(Applicant.NEXT);
        } else if (page != Page.APPLICATION) {
            new ApplicationForm(browser).fillIn(catalog.form(SIGN), walkers.someAnswers(SIGN));
            browser.click(page == Page.KEPT ? LATER : Applicant.NEXT);
            browser.waitFor(By.xpath("//h1[.='请核对后提交' or .='已经保存，还没有提交']"));
            afterwards(page, browser);
        }
    }

    private static void afterwards(Page page, Browser browser) {
        String check = browser.path();
        if (page == Page.DRAFT || page == Page.DRAFT_BY_LINK) {
            browser.open(check.replace("/check", ""));
            browser.waitFor(By.xpath("//h1[.='这里有一份没有提交的申请']"));
        }
        if (page == Page.DRAFT) {
            browser.click(By.cssSelector("main button"));
        }
        if (page == Page.DONE || page == Page.SENT_BEFORE) {
            browser.click(Applicant.SEND);
            browser.waitFor(By.xpath("//h1[.='申请已经提交']"));
        }
        if (page == Page.SENT_BEFORE) {
            browser.open(check);
        }
    }

    private void progress(Page page, Browser browser) {
        String number = hall.receives(SIGN);
        if (page == Page.PROGRESS_TO_CORRECT) {
            posts.askCorrections(number, Map.of(archive.anyMaterial(number), "没有盖章。"));
        } else if (page == Page.PROGRESS_REFUSED) {
            posts.refuse(number);
        }
        progress(number, browser);
        if (page == Page.PAPER) {
            browser.open("/cases/" + number + "/documents/"
                    + documents.of(number).get(0).id());
        }
    }

    /** Asks with number and code, as on the slip. */
    void progress(String number, Browser browser) {
        browser.open("/cases");
        browser.type(By.name("number"), number);
        browser.type(By.name("code"), hall.the(number).queryCode());
        browser.click(By.cssSelector("main button"));
        browser.waitFor(By.cssSelector("ol.steps, .panel.bad"));
    }

    private void staff(Page page, Browser browser) {
        String number = hall.receives(SIGN);
        browser.sitsDown("window");
        browser.open(
                switch (page) {
                    case STAFF_CASES -> "/staff/cases";
                    case STAFF_TASK ->
                        "/staff/tasks/" + hall.openTask(number, CHECK).getId() + "/case";
                    case IDENTITY -> "/staff/cases/" + number + "/identity";
                    case STAFF_MATERIAL -> "/staff/cases/" + number + "/materials/" + archive.anyMaterial(number);
                    case AWAITED -> awaited();
                    default -> "/staff/cases/" + number;
                });
    }

    private void end(Page page, Browser browser) {
        String number = hall.receives(SIGN);
        browser.sitsDown("admin");
        browser.open(
                page == Page.END
                        ? "/staff/cases/" + number + "/end"
                        : "/staff/instances/" + hall.openTask(number, CHECK).getProcessInstanceId() + "/end");
    }

    private void repair(Browser browser) {
        String number = RenewalFixture.revoked("91360702MA35RW021", hall, posts);
        browser.sitsDown("admin");
        browser.open("/staff/cases/" + number + "/repair");
    }

    private String awaited() {
        posts.acceptWithTolerance(hall.receives(FOOD, Set.of("food-safety-rules-list"), answers -> {}));
        return "/staff/awaited";
    }

    private static void password(Page page, Browser browser) {
        browser.sitsDown("window");
        browser.open("/staff/password");
        if (page == Page.PASSWORD_WITH_FAULT) {
            browser.type(By.name("present"), "window");
            browser.type(By.name("fresh"), "12345678");
            browser.type(By.name("again"), "12345678");
            browser.click(By.cssSelector("main button"));
            browser.waitForText("密码没有修改");
        }
    }

    private void intake(Page page, Browser browser) {
        hall.openOn(Walkers.DAY);
        Window window = new Window(browser);
        window.opens();
        if (page == Page.INTAKE) {
            return;
        }
        Map<String, Object> answers = walkers.someAnswers(SIGN);
        window.identifies(answers);
        if (page == Page.INTAKE_ITEMS) {
            return;
        }
        window.chooses(SIGN);
        if (page == Page.INTAKE_FORM) {
            return;
        }
        window.fillsIn(catalog.form(SIGN), answers);
        if (page == Page.SLIP) {
            window.takesIn();
        }
    }
}
