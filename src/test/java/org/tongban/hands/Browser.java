package org.tongban.hands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser at somebody's desk. It waits for what shall be there, up to {@link #PATIENCE}, and never longer than needed. */
class Browser {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private static final Path PICTURES = Path.of("target", "browser");

    private final ChromeDriver driver;
    private final Map<String, Set<Cookie>> sessions = new HashMap<>();
    private String home = "";
    private String seated = "";

    Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Turns to a server; sessions of another one are forgotten. */
    void at(String server) {
        if (!server.equals(home)) {
            home = server;
            seated = "";
            sessions.clear();
        }
    }

    /** Sits down as somebody of the staff, who signs in where this is the first time, and stays where it is the same person. */
    void sitsDown(String person) {
        if (person.equals(seated)) {
            return;
        }
        leave();
        seated = person;
        if (sessions.containsKey(person)) {
            sessions.get(person).forEach(driver.manage()::addCookie);
            return;
        }
        open("/login");
        signsIn(person);
        waitFor(By.cssSelector(".task-details, .tasks-list"));
        sessions.put(person, driver.manage().getCookies());
    }

    /** Fills in the login form that is on the screen; everybody's password is the user name. */
    void signsIn(String person) {
        type(By.name("username"), person);
        type(By.name("password"), person);
        click(By.cssSelector("button[type=submit]"));
    }

    /** Leaves the desk: nobody is signed in, and nothing of the last page goes on. */
    void leave() {
        seated = "";
        driver.get(home + "/favicon.svg");
        driver.manage().deleteAllCookies();
    }

    /** Opens a page; one of Camunda's that stays empty, as happens once in some hundred times, is loaded again. */
    void open(String path) {
        driver.get(home + path);
        if (path.startsWith("/camunda/app/") && !begins()) {
            driver.navigate().refresh();
        }
    }

    private boolean begins() {
        try {
            new WebDriverWait(driver, PATIENCE.dividedBy(2), BETWEEN_LOOKS)
                    .until(browser -> !path().startsWith("/camunda/app/")
                            || !all(By.cssSelector("html.ng-scope")).isEmpty());
            return true;
        } catch (TimeoutException empty) {
            return false;
        }
    }

    String home() {
        return home;
    }

    String path() {
        return driver.getCurrentUrl().substring(home.length());
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    WebElement waitFor(By place) {
        return waitUntil(browser ->
                all(place).stream().filter(WebElement::isDisplayed).findFirst().orElse(null));
    }

    void waitForText(String text) {
        waitUntil(browser -> text().contains(text) ? text : null);
    }

    void waitUntilGone(By place) {
        waitUntil(browser -> all(place).stream().noneMatch(WebElement::isDisplayed) ? true : null);
    }

    /** What is looked at while a page gives way to the next is looked at again, whatever the driver says of it. */
    <T> T waitUntil(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE, BETWEEN_LOOKS)
                .ignoring(WebDriverException.class)
                .until(condition);
    }

    List<WebElement> all(By place) {
        return driver.findElements(place);
    }

    void click(By place) {
        waitFor(place).click();
    }

    void type(By place, String text) {
        WebElement field = waitFor(place);
        field.clear();
        field.sendKeys(text);
    }

    /** Keeps what is to be seen, and the page behind it, among the results of the build. */
    void keepPicture(String name) {
        try {
            Files.createDirectories(PICTURES);
            String file = name.replaceAll("[^\\p{L}\\p{N}]+", "-");
            Files.write(PICTURES.resolve(file + ".png"), driver.getScreenshotAs(OutputType.BYTES));
            Files.writeString(PICTURES.resolve(file + ".html"), driver.getPageSource());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (WebDriverException gone) {
            // the failure that is told is the test's
        }
    }

    void close() {
        driver.quit();
    }
}
