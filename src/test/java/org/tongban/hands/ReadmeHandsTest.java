package org.tongban.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Hall;
import org.tongban.cases.CaseState;
import org.tongban.hands.Applicant.Slip;

/** The walk of the README, its commands copied out of it. */
@BrowserTest
class ReadmeHandsTest {

    /** Later than all other tests, so that the case stands first in the lists. */
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 9);

    private static final Pattern COMMANDS = Pattern.compile("```bash\n(\\s*B=http.*?)```", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\"caseNumber\":\"([\\d-]+)\"");

    @Autowired
    Hall hall;

    @Autowired
    Staff staff;

    @Test
    void opensARestaurantAsAChannelWould(Browser browser) throws Exception {
        hall.openOn(LAST_DAY);
        String number = handedIn(browser.home());

        browser.sitsDown("window");
        browser.click(By.partialLinkText("本组待办"));
        browser.click(By.xpath("//*[contains(@class,'tasks-list')]//*[contains(text(), '" + number + "')]"));
        browser.click(By.linkText("办件"));
        browser.driver().switchTo().frame(browser.waitFor(By.cssSelector("iframe[title=办件]")));
        assertThat(browser.text()).contains(number, "时限", "材料");
        browser.driver().switchTo().defaultContent();
        browser.leave();
        staff.go(number, browser);

        assertThat(hall.the(number).state()).isEqualTo(CaseState.CLOSED);
        new Applicant(browser).looksUp(new Slip(number, hall.the(number).queryCode()));
        assertThat(browser.text()).contains("已办结", "营业执照", "食品经营许可证");
    }

    private static String handedIn(String home) throws Exception {
        Matcher commands = COMMANDS.matcher(Files.readString(Path.of("README.md")));
        assertThat(commands.find()).isTrue();
        String script = commands.group(1).replace("http://127.0.0.1:8080", home);
        Process shell = new ProcessBuilder("bash", "-c", script)
                .redirectErrorStream(true)
                .start();
        String answer = new String(shell.getInputStream().readAllBytes());
        assertThat(shell.waitFor(60, TimeUnit.SECONDS)).isTrue();
        Matcher number = NUMBER.matcher(answer);
        assertThat(number.find()).as(answer).isTrue();
        return number.group(1);
    }
}
