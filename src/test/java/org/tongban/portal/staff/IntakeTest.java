package org.tongban.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.cases.Channel;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.intake.Draft;
import org.tongban.cases.intake.WindowDrafts;
import org.tongban.cases.ledger.LedgerEntry;
import org.tongban.cases.ledger.Reception;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;
import org.tongban.form.IdentifierFixture;
import org.tongban.portal.security.Browser;

/** A clerk takes an application in at the window, from the identity card to the slip. */
@HallTest
class IntakeTest {

    private static final String SIGN = "outdoor-advertising-permit";
    private static final String FOOD = "food-business-licence";
    private static final String RULES = "food-safety-rules-list";
    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    int port;

    @Autowired
    Hall hall;

    @Autowired
    JdbcTemplate database;

    @Autowired
    CaseRegister register;

    @Autowired
    Applications applications;

    @Autowired
    WindowDrafts windowDrafts;

    @Autowired
    Catalog catalog;

    /** Only the newest of the earlier cases of an applicant are shown, so each test has an applicant of its own. */
    private final String nobodyElses = IdentifierFixture.creditCode(
            "91360702MA%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000)));

    @Test
    void recordsTheClerkWhoTakesIn() {
        Browser window = signedIn("window");
        String slip = takesIn(window);
        String number = slip.substring(slip.lastIndexOf('/') + 1);

        assertThat(hall.the(number).channel()).isEqualTo(Channel.WINDOW);
        assertThat(register.ledger(number)).first().satisfies(entry -> assertThat(words(entry))
                .containsExactly("window", "王芳", "窗口受理岗", "窗口收件"));
        assertThat(window.get("/staff/cases/" + number).body()).contains("窗口受理岗 王芳 收件", "<td>王芳</td>");
        assertThat(window.get(slip).body())
                .contains(number, hall.the(number).queryCode(), "王芳", "还缺的材料", "/print-")
                .doesNotContain("<script>");
        assertThat(window.get("/staff/intake/items").body()).contains("先前的办件", "/staff/cases/" + number);
        assertThat(hall.openTasks(number)).containsExactly("UserTask_CheckMaterials");
    }

    @Test
    void saysThatAnAdministratorActsForTheWindow() {
        String slip = takesIn(signedIn("admin"));
        String number = slip.substring(slip.lastIndexOf('/') + 1);

        assertThat(Reception.of(register.ledger(number))).get().satisfies(entry -> assertThat(words(entry))
                .containsExactly("admin", "管理员", "管理员代窗口受理岗", "窗口收件"));
    }

    @Test
    void printsWhatTheApplicantPromisesForASignature() {
        Browser window = signedIn("window");
        String draft = filledIn(window, FOOD);
        handIn(draft.substring(draft.lastIndexOf('/') + 1), RULES);
        String check = window.get(draft + "/check").body();
        Map<String, String> sent = Map.of("seen", value("seen", check), "promise", value("promise", check));
        String slip = Browser.target(sends(window, draft + "/check", draft + "/check", sent));

        assertThat(window.get(slip).body()).contains("申请人承诺在容缺受理后按期补交", "申请人签名");
    }

    @Test
    void showsTheSlipToNobodyElseAndNotOnAnotherDay() {
        Browser window = signedIn("window");
        String slip = takesIn(window);
        HttpResponse<String> shown = window.get(slip);

        assertThat(shown.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(signedIn("admin").get(slip).statusCode()).isEqualTo(403);
        hall.openOn(Hall.FIRST_DAY.plusDays(1));
        assertThat(window.get(slip).statusCode()).isEqualTo(403);
    }

    @Test
    void tellsTheSecondClerkWhoHasTakenItIn() {
        String slip = takesIn(signedIn("window"));
        String draft = "/staff/intake/drafts/" + drafts(slip);
        Browser second = signedIn("admin");
        String code = hall.the(slip.substring(slip.lastIndexOf('/') + 1)).queryCode();
        Map<String, Object> same = hall.answers(SIGN);
        same.put("applicantId", nobodyElses);

        for (HttpResponse<String> answer : List.of(
                second.get(draft),
                second.get(draft + "/check"),
                sends(second, "/staff/intake", draft, same),
                sends(second, "/staff/intake", draft + "/check", Map.of("seen", "x")))) {
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("已经由王芳收件").doesNotContain(code);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"examiner", "inspector", "reviewer", "head", "issuer", "verifier", "designer", "legal", "board"})
    void isForTheWindowAlone(String person) {
        Browser other = signedIn(person);
        String draft =
                applications.save(Draft.newId(), SIGN, Channel.WINDOW, Map.of()).id();

        assertThat(other.get("/staff/intake/offered").body()).isEqualTo("false");
        assertThat(Stream.of("", "/items", "/drafts/" + draft, "/drafts/" + draft + "/check")
                        .map(page -> other.get("/staff/intake" + page).statusCode()))
                .containsOnly(403, 302)
                .last()
                .isEqualTo(403);
        assertThat(other.get("/staff/intake").body()).contains("您的岗位不能收件").doesNotContain("谁来申请");
        assertThat(other.get("/staff/cases").body()).doesNotContain("窗口收件");
    }

    @Test
    void opensToNobodyOnTheApplicantsPages() {
        String draft =
                applications.save(Draft.newId(), SIGN, Channel.WINDOW, Map.of()).id();

        assertThat(Stream.of(
                                "/apply/drafts/%s",
                                "/apply/drafts/%s/kept", "/apply/drafts/%s/check", "/api/v1/applications/%s")
                        .map(page ->
                                new Browser(port).get(page.formatted(draft)).statusCode()))
                .containsOnly(404);
    }

    @Test
    void takesWhoIsSignedInOnTheApplicantsPagesForAnApplicant() {
        Browser window = signedIn("window");
        String id = Draft.newId();
        Map<String, Object> answers = hall.answers(SIGN);
        answers.put("_draft", id);
        assertThat(sends(window, "/apply/" + SIGN, "/apply/" + SIGN, answers).statusCode())
                .isEqualTo(302);

        assertThat(applications.draft(id).channel()).isEqualTo(Channel.WEB);
        assertThat(signedIn("window").get("/staff/intake/drafts/" + id).statusCode())
                .isEqualTo(404);
    }

    @Test
    void saysThatAChangeAfterSendingIsNotTaken() {
        Browser window = signedIn("window");
        String slip = takesIn(window);
        String draft = "/staff/intake/drafts/" + drafts(slip);
        Map<String, Object> answers = hall.answers(SIGN);
        answers.put("applicantId", nobodyElses);
        String token = "/staff/intake/items";

        assertThat(Browser.target(sends(window, token, draft, answers))).isEqualTo(slip);
        answers.put("applicantName", "另一家公司");
        HttpResponse<String> changed = sends(window, token, draft, answers);

        assertThat(changed.statusCode()).isEqualTo(409);
        assertThat(changed.body()).contains("这次的改动没有采用");
    }

    /** The draft a case was made from. */
    private String drafts(String slip) {
        String number = slip.substring(slip.lastIndexOf('/') + 1);
        return database.queryForObject("select id from draft where case_number = ?", String.class, number);
    }

    @Test
    void letsNobodySendADraftOfTheWindowAsAnApplicant() {
        Browser window = signedIn("window");
        String draft = filledIn(window);
        Browser anybody = new Browser(port);
        String check = draft.replace("/staff/intake", "/apply") + "/check";

        assertThat(anybody.post(check, "application/x-www-form-urlencoded", "seen=")
                        .statusCode())
                .isEqualTo(404);
        assertThat(windowDrafts.get(id(draft)).caseNumber()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/apply/drafts/%s", "/apply/drafts/%s/check", "/apply/drafts/%s/kept", "/api/v1/applications/%s"
            })
    void showsADraftOfTheWindowToNobodyElse(String address) {
        String draft = id(filledIn(signedIn("window")));

        assertThat(new Browser(port).get(address.formatted(draft)).statusCode()).isEqualTo(404);
    }

    @Test
    void takesNothingIntoADraftOfTheWindowFromAnybodyElse() {
        String draft = id(filledIn(signedIn("window")));
        Map<String, List<String>> before = windowDrafts.get(draft).typed();
        Browser anybody = new Browser(port);

        var typed = anybody.post("/apply/" + SIGN, FORM, "applicantName=EVIL&_draft=" + draft);
        var file = putsFile(anybody, "/api/v1/applications/" + draft + "/materials/outdoor-advertising-rendering");

        assertThat(typed.statusCode()).as(typed.body()).isEqualTo(404);
        assertThat(typed.body()).doesNotContain("_draft");
        assertThat(file.statusCode()).as(file.body()).isEqualTo(404);
        assertThat(windowDrafts.get(draft).typed()).isEqualTo(before);
        assertThat(applications.materials(draft)).isEmpty();
    }

    @Test
    void saysNothingToAnybodyElseOfWhatBecameOfADraftOfTheWindow() {
        String draft = drafts(takesIn(signedIn("window")));

        var answer = new Browser(port).post("/apply/" + SIGN, FORM, "applicantName=EVIL&_draft=" + draft);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
    }

    private HttpResponse<String> putsFile(Browser browser, String address) {
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%s\r\n--x--\r\n"
                .formatted(new String(hall.pdf(), StandardCharsets.ISO_8859_1));
        return browser.send(browser.request(address)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .PUT(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1)));
    }

    private static String id(String draft) {
        return draft.substring(draft.lastIndexOf('/') + 1);
    }

    @Test
    void asksAgainForWhatIsWrongWithTheApplicant() {
        Browser window = signedIn("window");
        HttpResponse<String> wrong = sends(
                window,
                "/staff/intake",
                "/staff/intake",
                Map.of(
                        "applicantKind",
                        "legal-person",
                        "applicantName",
                        "",
                        "applicantId",
                        "91360702",
                        "phone",
                        "119"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("姓名或名称必须填写", "长度应为18位", "value=\"91360702\"");
        assertThat(Browser.target(signedIn("window").get("/staff/intake/items")))
                .isEqualTo("/staff/intake");
    }

    @Test
    void offersAnApplicantOnlyWhatIsForSuchApplicants() {
        Browser window = signedIn("window");
        identifies(window, hall.answers("food-business-licence"));
        assertThat(window.get("/staff/intake/items").body())
                .contains("value=\"food-business-licence\"", "value=\"tax-clearance\"")
                .doesNotContain("value=\"birth-certificate\"");
        assertThat(window.get("/staff/intake/items?q=" + URLEncoder.encode("没有这种", StandardCharsets.UTF_8))
                        .body())
                .contains("请换几个字再找");
    }

    /** @return the address of the slip */
    private String takesIn(Browser clerk) {
        String draft = filledIn(clerk);
        String seen = value("seen", clerk.get(draft + "/check").body());
        String slip = Browser.target(sends(clerk, draft + "/check", draft + "/check", Map.of("seen", seen)));
        assertThat(Browser.target(sends(clerk, "/staff/intake", draft + "/check", Map.of("seen", seen))))
                .as("sent twice")
                .isEqualTo(slip);
        return slip;
    }

    private void handIn(String draft, String without) {
        catalog.materialsFor(catalog.offering(FOOD), hall.answers(FOOD)).stream()
                .filter(material -> !material.fetched() && !material.code().equals(without))
                .forEach(material -> windowDrafts.putMaterial(
                        draft, material.code(), "材料.pdf", new ByteArrayInputStream(hall.pdf())));
    }

    private String filledIn(Browser clerk) {
        return filledIn(clerk, SIGN);
    }

    /** @return the address of the draft */
    private String filledIn(Browser clerk, String item) {
        Map<String, Object> answers = hall.answers(item);
        answers.put("applicantId", nobodyElses);
        identifies(clerk, answers);
        String draft =
                Browser.target(sends(clerk, "/staff/intake/items", "/staff/intake/drafts", Map.of("item", item)));
        assertThat(clerk.get(draft).body()).contains("value=\"" + answers.get("applicantId") + "\"", "收件人");
        assertThat(Browser.target(sends(clerk, draft, draft, answers))).isEqualTo(draft + "/check");
        return draft;
    }

    private void identifies(Browser clerk, Map<String, Object> answers) {
        Map<String, Object> applicant = new HashMap<>(answers);
        applicant.keySet().retainAll(List.of("applicantKind", "applicantName", "applicantId", "phone"));
        assertThat(Browser.target(sends(clerk, "/staff/intake", "/staff/intake", applicant)))
                .isEqualTo("/staff/intake/items");
    }

    private Browser signedIn(String person) {
        Browser browser = new Browser(port);
        browser.signIn(person, person);
        return browser;
    }

    private static HttpResponse<String> sends(Browser browser, String page, String to, Map<String, ?> fields) {
        String token = value("_csrf", browser.get(page).body());
        String body = fields.entrySet().stream()
                .flatMap(field -> values(field.getValue()).map(value -> field.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&", "_csrf=" + token + "&", ""));
        return browser.post(to, FORM, body);
    }

    private static Stream<?> values(Object value) {
        return value instanceof Collection<?> several ? several.stream() : Stream.of(value);
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    private static String value(String name, String page) {
        return Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + " in " + page))
                .group(1);
    }

    private static List<String> words(LedgerEntry entry) {
        return List.of(entry.actor(), entry.actorName(), entry.post(), entry.act());
    }
}
