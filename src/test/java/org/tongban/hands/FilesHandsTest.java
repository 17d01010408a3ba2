package org.tongban.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Archive;
import org.tongban.Hall;

/** Files in the hands of applicants and clerks. */
@BrowserTest
class FilesHandsTest {

    private static final String SIGN = "outdoor-advertising-permit";
    private static final String RENDERING = "outdoor-advertising-rendering";

    @Autowired
    Hall hall;

    @Autowired
    Archive archive;

    @Test
    void areRefusedWithTheReasonAndNothingElseIsLost(Browser browser, @TempDir Path folder) throws Exception {
        Path broken = Files.writeString(folder.resolve("效果图.pdf"), "%PDF-1.7\nno page in here");
        browser.leave();
        browser.open("/apply/" + SIGN);
        browser.type(By.name("applicantName"), "李红英");
        browser.all(By.name("material-" + RENDERING)).get(0).sendKeys(broken.toString());

        browser.click(Applicant.NEXT);

        browser.waitFor(By.cssSelector(".summary"));
        assertThat(browser.text()).contains("效果图.pdf：");
        assertThat(browser.waitFor(By.name("applicantName")).getDomProperty("value"))
                .isEqualTo("李红英");
    }

    @Test
    void areShownPageByPage(Browser browser) {
        String number = hall.receives(SIGN);
        browser.sitsDown("window");
        browser.open("/staff/cases/" + number + "/materials/" + archive.anyMaterial(number));

        browser.waitUntil(drawn -> Boolean.TRUE.equals(browser.driver()
                        .executeScript("return [...document.images].every(i => i.complete && i.naturalWidth > 600)"))
                ? true
                : null);
        assertThat(browser.all(By.cssSelector("main img"))).isNotEmpty();
    }
}
