package org.tongban.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.intake.Draft;
import org.tongban.cases.intake.Receipt;
import org.tongban.cases.ledger.LedgerEntry;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.register.CaseRegister;

/** The way of an applicant through the pages, with every request on a session of its own: none of it needs to last. */
@HallTest
class ApplicantsWayTest {

    private static final String SIGN = "outdoor-advertising-permit";
    private static final String APPLICATION = "outdoor-advertising-application";

    @Autowired
    Hall hall;

    @Autowired
    CaseRegister register;

    @Autowired
    Applications applications;

    @Autowired
    JdbcClient database;

    @Autowired
    WebApplicationContext context;

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)");

    private final String id = Draft.newId();
    private String lastSeen = "";
    private MockMvcTester page;

    @BeforeEach
    void open() {
        page = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @Test
    void leavesNothingBehindWhenTheFormIsOnlyLookedAt() {
        long before = drafts();
        assertThat(page.get().uri("/apply/" + SIGN)).hasStatusOk();
        assertThat(drafts()).isEqualTo(before);
    }

    @Test
    void losesNothingWithTheSession() {
        assertThat(fill(Map.of("applicantName", List.of("没写完")))).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(page.get().uri("/apply/drafts/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"没写完\"");
    }

    @Test
    void goesFromTheFormThroughTheCheckToTheReceiptAndBack() {
        MvcTestResult sent = applies();
        assertThat(sent).hasRedirectedUrl("/apply/done");
        String number = receipt(sent).caseNumber();
        assertThat(send())
                .satisfies(again -> assertThat(receipt(again).caseNumber()).isEqualTo(number));
        assertThat(page.get().uri("/apply/drafts/" + id))
                .bodyText()
                .contains("先前已经提交", number)
                .doesNotContain(receipt(sent).queryCode());

        Map<String, List<String>> changed = answers();
        changed.put("phone", List.of("13900001111"));
        assertThat(fill(changed)).hasStatus(HttpStatus.CONFLICT).bodyText().contains(number, "没有采用", "13900001111");
        assertThat(register.get(number).applicant().phone()).isNotEqualTo("13900001111");
    }

    @Test
    void handsInAndReplacesUntilTheWindowHasAccepted() {
        Receipt receipt = receipt(applies());
        String number = receipt.caseNumber();
        assertThat(receipt.missing()).isNotEmpty();

        assertThat(supply(receipt, "同意书.pdf")).hasRedirectedUrl("/cases/" + number);
        assertThat(supply(receipt, "申请书（盖章）.pdf")).hasRedirectedUrl("/cases/" + number);

        assertThat(hall.material(number, APPLICATION).state()).isEqualTo(MaterialState.SUBMITTED);
        assertThat(hall.material(number, APPLICATION).file().orElseThrow().name())
                .isEqualTo("申请书（盖章）.pdf");
        assertThat(register.ledger(number)).extracting(LedgerEntry::act).contains("补交材料", "更换材料");

        hall.does("window", number, "UserTask_CheckMaterials", Map.of("acceptOutcome", "accepted"));
        assertThat(supply(receipt, "太晚.pdf"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("现在不需要补交或者更换");
        assertThat(hall.material(number, APPLICATION).file().orElseThrow().name())
                .isEqualTo("申请书（盖章）.pdf");
    }

    /** Whoever only looks leaves nothing in the server's memory, and a page that was open for hours can still be sent. */
    @ParameterizedTest
    @ValueSource(strings = {"/apply/" + SIGN, "/apply/resume", "/guide/open-a-restaurant/questions", "/cases"})
    void opensNoSessionForWhoLooks(String path) {
        assertThat(page.get().uri(path))
                .hasStatusOk()
                .satisfies(answer ->
                        assertThat(answer.getRequest().getSession(false)).isNull())
                .bodyText()
                .contains("<form")
                .doesNotContain("_csrf");
    }

    /** Behind a proxy that names another host, and where a browser keeps the origin to itself. */
    @ParameterizedTest
    @ValueSource(strings = {"https://www.example.org", "null"})
    void takesWhatTheBrowserCallsItsOwn(String origin) {
        assertThat(page.post()
                        .uri("/apply/" + SIGN)
                        .multipart()
                        .param("_draft", id)
                        .header("Origin", origin)
                        .header("Sec-Fetch-Site", "same-origin"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(page.post()
                        .uri("/apply/" + SIGN)
                        .multipart()
                        .param("_draft", id)
                        .header("Origin", origin))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void takesNothingThatAnotherSiteSends() {
        assertThat(page.post()
                        .uri("/apply/" + SIGN)
                        .multipart()
                        .param("_draft", id)
                        .header("Sec-Fetch-Site", "cross-site"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page.post()
                        .uri("/apply/" + SIGN)
                        .multipart()
                        .param("_draft", id)
                        .with(user("window")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private long drafts() {
        return database.sql("select count(*) from draft").query(Long.class).single();
    }

    /** The sample answers as a browser sends them. */
    private Map<String, List<String>> answers() {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        hall.answers(SIGN).forEach((key, answer) -> {
            if (!Boolean.FALSE.equals(answer)) {
                typed.put(key, List.of(answer.toString()));
            }
        });
        return typed;
    }

    /** Somebody who sent the link, or helped to fill it in, still has its code. */
    @Test
    void givesNoReceiptToWhoKnowsTheDraftAlone() {
        assertThat(fill(answers())).hasRedirectedUrl("/apply/drafts/" + id + "/check");
        String others = look();
        Receipt receipt = receipt(send(look()));

        assertThat(send(others))
                .hasStatusOk()
                .bodyText()
                .contains("先前已经提交", receipt.caseNumber())
                .doesNotContain(receipt.queryCode());
        assertThatThrownBy(() -> applications.submit(id, hall.answers(SIGN), "web-" + id))
                .isInstanceOf(CaseProblem.class);
    }

    /** They could otherwise try answers until none of them differs. */
    @Test
    void comparesNothingForWhoKnowsTheDraftAlone() {
        String number = receipt(applies()).caseNumber();
        Map<String, List<String>> changed = answers();
        changed.put("phone", List.of("13900001111"));

        assertThat(fill(answers()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("这次填写的内容没有采用", "联系电话", "申请人姓名或名称");
        assertThat(fill(changed)).hasStatus(HttpStatus.CONFLICT).bodyText().contains("这次填写的内容没有采用", "联系电话", "申请人姓名或名称");

        assertThat(form(changed).sessionAttr(OpenedCases.class.getName(), Set.of(number)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("以下内容与提交时不同", "联系电话")
                .doesNotContain("<dt>申请人姓名或名称</dt>");
    }

    /** Somebody who knew the session before, on a machine that others use too, opens nothing with it. */
    @Test
    void opensACaseInASessionOfAnotherName() {
        Receipt receipt = receipt(applies());
        MockHttpSession session = new MockHttpSession();
        String before = session.getId();

        assertThat(page.post()
                        .uri("/cases")
                        .param("number", receipt.caseNumber())
                        .param("code", receipt.queryCode())
                        .session(session))
                .hasRedirectedUrl("/cases/" + receipt.caseNumber());
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(session.getAttribute(OpenedCases.class.getName())).isEqualTo(Set.of(receipt.caseNumber()));
    }

    private MvcTestResult applies() {
        assertThat(fill(answers())).hasRedirectedUrl("/apply/drafts/" + id + "/check");
        return send();
    }

    private MvcTestResult fill(Map<String, List<String>> typed) {
        return form(typed).exchange();
    }

    private MockMvcTester.MockMultipartMvcRequestBuilder form(Map<String, List<String>> typed) {
        var form = page.post().uri("/apply/" + SIGN).multipart().param("_draft", id);
        typed.forEach((key, values) -> form.param(key, values.toArray(String[]::new)));
        form.file(new MockMultipartFile("material-outdoor-advertising-rendering", "rendering.pdf", null, hall.pdf()));
        return form;
    }

    private MvcTestResult send() {
        return send(look());
    }

    /** @return what the page to check carries; once it is sent, what it carried last */
    private String look() {
        Matcher seen = SEEN.matcher(
                body(page.get().uri("/apply/drafts/" + id + "/check").exchange()));
        lastSeen = seen.find() ? seen.group(1) : lastSeen;
        return lastSeen;
    }

    private MvcTestResult send(String seen) {
        return page.post()
                .uri("/apply/drafts/" + id + "/check")
                .param("seen", seen)
                .exchange();
    }

    private MvcTestResult supply(Receipt receipt, String name) {
        return page.post()
                .uri("/cases/{number}/materials", receipt.caseNumber())
                .multipart()
                .file(new MockMultipartFile("material-" + APPLICATION, name, null, hall.pdf()))
                .param("code", receipt.queryCode())
                .exchange();
    }

    private static Receipt receipt(MvcTestResult sent) {
        return (Receipt) sent.getMvcResult().getFlashMap().get("receipt");
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
