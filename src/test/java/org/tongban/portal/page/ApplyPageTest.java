package org.tongban.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.tongban.cases.ApplicationFixture.CODE;
import static org.tongban.cases.ApplicationFixture.DRAFT;
import static org.tongban.cases.ApplicationFixture.NUMBER;
import static org.tongban.cases.ApplicationFixture.draft;
import static org.tongban.cases.ApplicationFixture.put;
import static org.tongban.cases.ApplicationFixture.submittedDraft;
import static org.tongban.catalog.Closed.closed;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tongban.cases.Applications;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Channel;
import org.tongban.cases.Draft;
import org.tongban.cases.Receipt;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.Closed;

@PageTest
class ApplyPageTest {

    private static final String STALL = "/apply/open-a-stall";

    @Autowired
    MockMvcTester page;

    @Autowired
    Applications applications;

    @Autowired
    Catalog catalog;

    @BeforeEach
    void open() {
        given(applications.open("open-a-stall", null, Channel.WEB)).willReturn(draft(catalog.bundle("open-a-stall")));
        given(applications.draft(DRAFT)).willReturn(draft(catalog.bundle("open-a-stall")));
        given(applications.submit(eq(DRAFT), anyMap(), any())).willReturn(new Receipt(NUMBER, CODE, List.of()));
    }

    @Test
    void drawsTheFormOfTheVeryFormFile() {
        assertThat(page.get().uri(STALL))
                .hasStatusOk()
                .bodyText()
                .contains("<h3>开办摊点</h3>", "申请人姓名或名称", "与证件一致", "平方米", "邮政编码")
                .contains("name=\"_draft\" value=\"" + DRAFT + "\"")
                .contains("type=\"radio\"", "<select", "<textarea", "type=\"date\"", "type=\"file\"");
    }

    @Test
    void takesInAtTheWindowWhatASignedInClerkFillsIn() {
        Draft atWindow = draft(catalog.bundle("open-a-stall"));
        given(applications.open("open-a-stall", null, Channel.WINDOW)).willReturn(atWindow);

        assertThat(page.get().uri(STALL).principal(() -> "window")).hasStatusOk();
        then(applications).should().open("open-a-stall", null, Channel.WINDOW);
    }

    @Test
    void tellsThatARepealedItemTakesNoApplications() {
        given(applications.open(any(), any(), any())).willThrow(closed());

        assertThat(page.get().uri(STALL))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains(Closed.SENTENCE);
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
                .contains("已上传：<span>清单.pdf</span>");
        then(applications).should(never()).submit(any(), anyMap(), any());
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
    void keepsTheGoodFilesAndNamesTheBadOneBesideItsPlace() {
        given(applications.putMaterial(eq(DRAFT), eq("identity-document"), eq("证件.exe"), any()))
                .willThrow(new CaseProblem("file-type", "只能上传 PDF、JPG 或者 PNG 文件。"));
        assertThat(page.post()
                        .uri(STALL)
                        .multipart()
                        .file(new MockMultipartFile("material-identity-document", "证件.exe", null, new byte[] {1}))
                        .param("_draft", DRAFT)
                        .param("applicantName", "王小明")
                        .param("agreed", "true")
                        .param("noFood", "true"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("href=\"#material-identity-document\"", "证件.exe：只能上传 PDF、JPG 或者 PNG 文件。");
        then(applications).should(never()).submit(any(), anyMap(), any());
    }

    @Test
    @SuppressWarnings("unchecked")
    void submitsFactsWithoutWhatTheirOwnAnswersHide() {
        assertThat(complete()).hasStatus3xxRedirection().hasRedirectedUrl("/apply/done");
        ArgumentCaptor<Map<String, Object>> facts = ArgumentCaptor.captor();
        then(applications).should().submit(eq(DRAFT), facts.capture(), eq("web-" + DRAFT));
        assertThat(facts.getValue()).containsEntry("agreed", true).doesNotContainKeys("area", "menu", "_draft");
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
    void givesTheSameReceiptToASecondClick() {
        given(applications.draft(DRAFT)).willReturn(submittedDraft(catalog.bundle("open-a-stall")));
        assertThat(complete()).hasStatus3xxRedirection().hasRedirectedUrl("/apply/done");
        then(applications).should(never()).putMaterial(any(), any(), any(), any());
    }

    @Test
    void findsTheOthersReceiptWhenTwoClicksRace() {
        given(applications.submit(eq(DRAFT), anyMap(), any()))
                .willThrow(new OptimisticLockingFailureException("lost"))
                .willReturn(new Receipt(NUMBER, CODE, List.of()));
        assertThat(complete()).hasStatus3xxRedirection().hasRedirectedUrl("/apply/done");
    }

    @Test
    void saysPolitelyThatThereIsNoSuchItem() {
        given(applications.open("nothing", null, Channel.WEB)).willAnswer(call -> catalog.offering("nothing"));
        assertThat(page.get().uri("/apply/nothing"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("没有找到");
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
