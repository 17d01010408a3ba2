package org.tongban.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.cases.CaseState;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.material.Material;
import org.tongban.hands.Applicant.Slip;
import org.tongban.walk.Walkers;

/** Whole cases from the applicant's form to the end, by everybody who has to do with them, in the browser alone. */
@BrowserTest
class StoriesHandsTest {

    private static final String SIGN = "outdoor-advertising-permit";
    private static final String FOOD = "food-business-licence";
    private static final String RULES = "food-safety-rules-list";
    private static final String FIRE = "fire-safety-check";
    private static final String SHOP = "individual-business-registration";

    @Autowired
    Hall hall;

    @Autowired
    Archive archive;

    @Autowired
    Staff staff;

    @Autowired
    Walkers walkers;

    @Autowired
    Catalog catalog;

    @Test
    void correctsWhatTheOneTimeNoticeNames(Browser browser) {
        Slip slip = applies(SIGN, Set.of(), browser);
        staff.completes(slip.number(), "UserTask_CheckMaterials", Map.of("受理结论", "一次性告知补正"), browser);
        assertThat(hall.the(slip.number()).state()).isEqualTo(CaseState.IN_CORRECTION);

        new Applicant(browser).handsInWhatIsAskedFor(slip);
        staff.go(slip.number(), browser);

        assertThat(hall.the(slip.number()).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void handsInLaterWhatTheApplicantPromised(Browser browser) {
        Applicant applicant = new Applicant(browser);
        prepares(FOOD, Set.of(RULES), browser);
        browser.click(By.id("promise"));
        Slip slip = applicant.sends();
        staff.completes(slip.number(), "UserTask_CheckMaterials", Map.of("受理结论", "容缺受理"), browser);

        applicant.handsInWhatIsAskedFor(slip);
        staff.completes(slip.number(), "UserTask_CheckSupplied", Map.of(), browser);
        staff.go(slip.number(), browser);

        assertThat(hall.the(slip.number()).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void losesALicenceThatAFalseCommitmentGot(Browser browser) {
        Slip slip = applies(FIRE, Set.of(), browser);
        staff.completes(slip.number(), "UserTask_CheckMaterials", Map.of("受理结论", "告知承诺受理"), browser);
        staff.completes(slip.number(), "UserTask_Decide", Map.of(), browser);
        staff.completes(slip.number(), "UserTask_Deliver", Map.of(), browser);

        verifies(slip, "不实，责令限期改正", browser);
        hall.timePassesUntil(slip.number(), "BoundaryEvent_VerificationOverdue");
        verifies(slip, "不实，拟撤销许可", browser);
        staff.completes("verifier", hall.openTask(slip.number(), "UserTask_RecordStatement"), Map.of(), browser);
        staff.completes("head", hall.openTask(slip.number(), "UserTask_DecideRevocation"), Map.of(), browser);

        assertThat(hall.the(slip.number()).state()).isEqualTo(CaseState.REVOKED);
        new Applicant(browser).looksUp(slip);
        assertThat(browser.text()).contains("撤销");
    }

    private void verifies(Slip slip, String found, Browser browser) {
        staff.completes(
                "verifier",
                hall.openTask(slip.number(), "UserTask_VerifyCommitment"),
                Map.of("承诺是否属实", found),
                browser);
    }

    @Test
    void isTurnedDownWithTheReason(Browser browser) {
        Slip slip = applies(SIGN, Set.of(), browser);
        staff.completes(slip.number(), "UserTask_CheckMaterials", Map.of(), browser);
        staff.completes(slip.number(), "UserTask_ExamineMaterials", Map.of(), browser);
        staff.completes(slip.number(), "UserTask_Review", Map.of(), browser);
        staff.completes(slip.number(), "UserTask_Decide", Map.of("决定", "不予"), browser);

        assertThat(hall.the(slip.number()).state()).isEqualTo(CaseState.REJECTED);
        new Applicant(browser).looksUp(slip);
        assertThat(browser.text()).contains("现场与申报一致，材料真实完整。");
    }

    /** The clerk is in the ledger, finds the case again, and sees the number to compare only for a reason. */
    @Test
    void isTakenInAtTheWindow(Browser browser) {
        Map<String, Object> answers = hall.answers(SHOP);
        Window window = new Window(browser);
        window.opens();
        window.identifies(answers);
        window.chooses(SHOP);
        window.fillsIn(catalog.form(SHOP), answers);
        String number = window.takesIn();
        assertThat(browser.text()).contains("王芳", "窗口受理岗", "还缺的材料");

        browser.open("/staff/cases");
        browser.type(By.id("number"), number);
        browser.click(By.xpath("//button[.='查询']"));
        browser.click(By.linkText(number));
        assertThat(browser.text())
                .contains("窗口收件")
                .doesNotContain(answers.get("applicantId").toString());
        browser.click(By.xpath("//summary[contains(., '核对证件')]"));
        browser.type(By.id("look-reason"), "申请人到场，核对身份证原件。");
        browser.click(By.xpath("//button[.='查看完整证件号码']"));

        browser.waitForText(answers.get("applicantId").toString());
        assertThat(archive.acts(number)).contains("窗口收件", "查看证件号码");
        new Applicant(browser).looksUp(new Slip(number, hall.the(number).queryCode()));
        assertThat(browser.text()).contains("窗口收下了您的申请").doesNotContain("已提出意见", "查看证件号码");
    }

    /** Going away, coming back by the code on paper, and sending after the session has died. */
    @Test
    void isGoneOnWithAnotherDay(Browser browser) {
        Map<String, Object> answers = hall.answers(SHOP);
        browser.leave();
        browser.open("/apply/" + SHOP);
        new ApplicationForm(browser).fillIn(catalog.form(SHOP), answers);
        browser.click(By.xpath("//button[.='保存，以后再填']"));
        browser.waitFor(By.xpath("//h1[.='已经保存，还没有提交']"));
        String code = browser.waitFor(By.cssSelector("strong.code, .code")).getText();

        browser.leave();
        browser.open("/apply/resume");
        browser.type(By.id("code"), code.toLowerCase(Locale.ROOT));
        browser.click(By.xpath("//button[.='继续填写']"));
        browser.waitFor(Applicant.NEXT);
        browser.driver().manage().deleteAllCookies();
        browser.click(Applicant.NEXT);
        browser.waitFor(Applicant.SEND);
        assertThat(browser.text()).contains("章贡区老张面馆", "还没有提交");
        browser.driver().manage().deleteAllCookies();
        Slip slip = new Applicant(browser).sends();

        assertThat(hall.the(slip.number()).state()).isEqualTo(CaseState.RECEIVED);
    }

    private Slip applies(String offering, Set<String> without, Browser browser) {
        prepares(offering, without, browser);
        return new Applicant(browser).sends();
    }

    private void prepares(String offering, Set<String> without, Browser browser) {
        Map<String, Object> answers = hall.answers(offering);
        if (offering.equals(FIRE)) {
            answers.put("applicantId", Situations.newcomer());
        }
        List<Material> materials = walkers.handedIn(offering, answers).stream()
                .filter(material -> !without.contains(material.code()))
                .toList();
        new Applicant(browser).prepares(offering, catalog.form(offering), answers, materials);
    }
}
