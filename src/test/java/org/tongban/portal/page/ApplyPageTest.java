package org.tongban.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.tongban.cases.intake.ApplicationFixture.CODE;
import static org.tongban.cases.intake.ApplicationFixture.DRAFT;
import static org.tongban.cases.intake.ApplicationFixture.NUMBER;
import static org.tongban.cases.intake.ApplicationFixture.kept;
import static org.tongban.cases.intake.ApplicationFixture.put;
import static org.tongban.cases.intake.ApplicationFixture.submittedDraft;
import static org.tongban.cases.register.CaseFixture.received;
import static org.tongban.catalog.version.Closed.closed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Channel;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.intake.Receipt;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.version.Closed;

@PageTest
class ApplyPageTest {

    private static final String STALL = "/apply/open-a-stall";

    @Autowired
    MockMvcTester page;

    @Autowired
    Applications applications;

    @Autowired
    CaseRegister register;

    @Autowired
    Catalog catalog;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void open() {
        given(applications.save(eq(DRAFT), any(), any(), anyMap()))
                .willAnswer(call -> kept(stall(), call.getArgument(3, Map.class)));
    }

    @Test
    void drawsTheFormOfTheVeryFormFile() {
        assertThat(page.get().uri(STALL))
                .hasStatusOk()
                .bodyText()
                .contains("<h3>开办摊点</h3>", "申请人姓名或名称", "与证件一致", "平方米", "邮政编码")
                .containsPattern("name=\"_draft\" value=\"[0-9A-Z-]{23}\"")
                .contains("type=\"radio\"", "<select", "<textarea", "type=\"date\"", "type=\"file\"");
    }

    @Test
    void writesNothingForALook() {
        assertThat(page.get().uri(STALL)).hasStatusOk();
        then(applications).should().requireServed("open-a-stall");
        then(applications).shouldHaveNoMoreInteractions();
    }

    @Test
    void takesWhoIsSignedInForAnApplicantToo() {
        assertThat(complete().principal(() -> "window")).hasStatus3xxRedirection();
        then(applications).should().save(eq(DRAFT), eq("open-a-stall"), eq(Channel.WEB), anyMap());
    }

    @Test
    void tellsThatARepealedItemTakesNoApplications() {
        given(applications.save(eq(DRAFT), any(), any(), anyMap())).willThrow(closed());

        assertThat(complete()).hasStatus(HttpStatus.CONFLICT).bodyText().contains(Closed.SENTENCE);
    }

    @Test
    void tellsInWordsWhenAPartIsToBeFilledIn() {
        assertThat(page.get().uri(STALL)).bodyText().contains("仅在未勾选“不售卖食品”时填写。", "仅在未勾选“品种待定”时填写。");
    }

    @Test
    void hidesByStyleAloneWhatOtherAnswersMakeNeedless() {
        assertThat(page.get().uri(STALL + "/conditions.css"))
                .hasStatusOk()
                .bodyText()
                .contains("form:has([name=\"noMenu\"][value=\"true\"]:checked", "#part-menu { display: none }");
    }

    @Test
    void comesBackWithEverythingTypedAndEveryProblemNamed() {
        given(applications.materials(DRAFT)).willReturn(List.of(put("identity-document")));
        assertThat(page.post()
                        .uri(STALL)
                        .multipart()
                        .param("_draft", DRAFT)
                        .param("applicantName", "王")
                        .param("delivery", "post")
                        .param("days", "weekday", "weekend")
                        .param("noFood", "true"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("value=\"王\"", "href=\"#field-applicantName\"", "id=\"field-applicantName-problem\"")
                .contains("<option value=\"post\" selected=\"selected\">")
                .containsPattern("<input[^>]*value=\"weekend\"[^>]*checked")
                .contains("清单.pdf", "/apply/drafts/" + DRAFT + "/files/identity-document");
        then(applications).should(never()).submit(any(), anyMap(), any(), any(), any());
    }

    @Test
    void namesTheFieldThatHoldsWhatIsNoText() {
        assertThat(page.post().uri(STALL).multipart().param("_draft", DRAFT).param("applicantName", "王\u0000小明"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("申请人姓名或名称含有不能识别的字符，请删去后重新填写");
        assertThat(page.post().uri(STALL).multipart().param("_draft", "\u0000"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    void neverLetsTheBrowserCutWhatTheFormTakes() {
        assertThat(page.get().uri(STALL))
                .bodyText()
                .containsPattern("<input[^>]*name=\"applicantName\"[^>]*maxlength=\"20\"")
                .containsPattern("<input type=\"tel\" name=\"phone\"(?![^>]*maxlength)")
                .containsPattern("name=\"applicantId\"(?![^>]*maxlength)");
    }

    @Test
    void keepsWhatWasTypedBeforeLookingForProblems() {
        assertThat(page.post().uri(STALL).multipart().param("_draft", DRAFT).param("applicantName", "王"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        then(applications).should().save(DRAFT, "open-a-stall", Channel.WEB, Map.of("applicantName", List.of("王")));
    }

    @Test
    void keepsTheGoodFilesAndNamesTheBadOneBesideItsPlace() {
        given(applications.putMaterial(eq(DRAFT), eq("identity-document"), eq("证件.exe"), any()))
                .willThrow(new CaseProblem("file-type", "只能上传 PDF、JPG 或者 PNG 文件。"));
        assertThat(complete().file(new MockMultipartFile("material-identity-document", "证件.exe", null, new byte[] {1})))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("href=\"#material-identity-document\"", "证件.exe：只能上传 PDF、JPG 或者 PNG 文件。");
    }

    @Test
    void overlooksNoFileBecauseItIsEmpty() {
        given(applications.putMaterial(eq(DRAFT), eq("identity-document"), eq("空.pdf"), any()))
                .willThrow(new CaseProblem("file-empty", "文件是空的，请重新选择文件。"));
        assertThat(complete().file(new MockMultipartFile("material-identity-document", "空.pdf", null, new byte[0])))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("空.pdf：文件是空的，请重新选择文件。");
    }

    @Test
    void leadsToThePageToCheckBeforeSending() {
        assertThat(complete()).hasRedirectedUrl("/apply/drafts/" + DRAFT + "/check");
        then(applications).should(never()).submit(any(), anyMap(), any(), any(), any());
    }

    @Test
    void keepsAnUnfinishedFormForAnotherDay() {
        assertThat(page.post().uri(STALL).multipart().param("_draft", DRAFT).param("_later", "true"))
                .hasRedirectedUrl("/apply/drafts/" + DRAFT + "/kept");
    }

    @Test
    void findsTheOthersDraftWhenTwoClicksRace() {
        given(applications.save(eq(DRAFT), any(), any(), anyMap()))
                .willThrow(new DataIntegrityViolationException("lost"))
                .willReturn(kept(stall(), Map.of()));
        assertThat(complete()).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    void tellsWhatBecameOfAnApplicationThatIsSentAgainOtherwise() {
        Case opened = received(stall());
        given(register.get(NUMBER)).willReturn(opened);
        given(applications.find(DRAFT))
                .willReturn(Optional.of(submittedDraft(stall(), Map.of("applicantName", List.of("王大明")))));
        assertThat(complete())
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains(NUMBER, "没有采用", "王小明", "另存为一份新草稿")
                .contains("name=\"menu\" value=\"凉粉\"")
                .doesNotContain("王大明");
        then(applications).should(never()).save(any(), any(), any(), anyMap());
        then(applications).should(never()).putMaterial(any(), any(), any(), any());
    }

    @Test
    void noticesAChangeInWhatItMasks() {
        Offering permit = catalog.item("stall-food-permit");
        Map<String, List<String>> typed = Map.of("applicantId", List.of("11010519491231002X"));
        Case opened = received(permit);
        given(register.get(NUMBER)).willReturn(opened);
        given(applications.find(DRAFT)).willReturn(Optional.of(submittedDraft(permit, typed)));
        assertThat(page.post()
                        .uri("/apply/stall-food-permit")
                        .multipart()
                        .param("_draft", DRAFT)
                        .param("applicantId", "11010519491231102X"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void showsNumberAndCodeAfterTheRedirect() {
        assertThat(page.get().uri("/apply/done").flashAttr("receipt", new Receipt(NUMBER, CODE, List.of("设备清单"))))
                .hasStatusOk()
                .bodyText()
                .contains(NUMBER, CODE, "设备清单", "/cases/" + NUMBER);
    }

    @Test
    void showsTheReceiptOnlyOnce() {
        assertThat(page.get().uri("/apply/done")).hasStatusOk().bodyText().contains("回执只显示一次");
    }

    @Test
    void saysPolitelyThatThereIsNoSuchItem() {
        assertThat(page.get().uri("/apply/nothing"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("没有找到");
    }

    private Offering stall() {
        return catalog.bundle("open-a-stall");
    }

    private MockMvcTester.MockMultipartMvcRequestBuilder complete() {
        return page.post()
                .uri(STALL)
                .multipart()
                .param("_draft", DRAFT)
                .param("applicantName", "王小明")
                .param("area", "12")
                .param("menu", "凉粉")
                .param("agreed", "true")
                .param("noFood", "true");
    }
}
