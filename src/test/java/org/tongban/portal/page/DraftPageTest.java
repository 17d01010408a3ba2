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
import static org.tongban.cases.intake.ApplicationFixture.FILE;
import static org.tongban.cases.intake.ApplicationFixture.NUMBER;
import static org.tongban.cases.intake.ApplicationFixture.invalid;
import static org.tongban.cases.intake.ApplicationFixture.kept;
import static org.tongban.cases.intake.ApplicationFixture.put;
import static org.tongban.cases.intake.ApplicationFixture.submittedDraft;
import static org.tongban.cases.intake.ApplicationFixture.unknownDraft;
import static org.tongban.cases.register.CaseFixture.received;

import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.intake.Receipt;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.supply.Tolerance;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Offering;
import org.tongban.files.FileStore;
import org.tongban.form.FieldProblem;

@PageTest
class DraftPageTest {

    private static final String PLACE = "/apply/drafts/" + DRAFT;
    private static final Map<String, List<String>> TYPED = Map.of(
            "applicantName", List.of("王小明"),
            "area", List.of("12"),
            "menu", List.of("凉粉"),
            "agreed", List.of("true"),
            "noFood", List.of("true"));

    private static final Map<String, List<String>> PERMIT = Map.of(
            "applicantKind", List.of("natural-person"),
            "applicantName", List.of("王小明"),
            "applicantId", List.of("11010519491231002X"));

    @Autowired
    MockMvcTester page;

    @Autowired
    Applications applications;

    @Autowired
    CaseRegister register;

    @Autowired
    Tolerance tolerance;

    @Autowired
    FileStore files;

    @Autowired
    Catalog catalog;

    @BeforeEach
    void keep() {
        given(applications.draft(DRAFT)).willReturn(kept(stall(), TYPED));
        given(applications.submit(eq(DRAFT), anyMap(), any(), any(), any()))
                .willReturn(new Receipt(NUMBER, CODE, List.of()));
        given(tolerance.terms(any(), any(), any())).willReturn(new Tolerance.Terms(false, 0, "缺少主要材料，不得容缺受理"));
    }

    @Test
    void goesOnWithWhatWasTyped() {
        assertThat(page.get().uri(PLACE)).hasStatusOk().bodyText().contains("value=\"王小明\"", "凉粉", DRAFT, "继续填写");
    }

    /** Whoever has sent the link sees what is typed. */
    @ParameterizedTest
    @ValueSource(strings = {"none", "cross-site", "same-site"})
    void saysWhoElseMaySeeItWhereALinkWasOpened(String site) {
        for (String place : List.of(PLACE, PLACE + "/kept", PLACE + "/check")) {
            assertThat(page.get().uri(place).header("Sec-Fetch-Site", site))
                    .hasStatusOk()
                    .bodyText()
                    .contains("而是别人发来的，请不要继续", "action=\"" + PLACE + "\"")
                    .doesNotContain("王小明", "凉粉");
        }

        assertThat(page.post().uri(PLACE)).hasStatusOk().bodyText().contains("value=\"王小明\"");
        assertThat(page.get().uri(PLACE).header("Sec-Fetch-Site", "same-origin"))
                .bodyText()
                .contains("value=\"王小明\"");
    }

    @Test
    void opensToTheCodeOnPaperHoweverItIsCopied() {
        String id = "7KQ2M-9XA3F-BCDEF-GHJKM";
        given(applications.draft(id)).willReturn(kept(stall(), TYPED));
        assertThat(page.post().uri("/apply/resume").param("code", " ７kq2m9xa3f bcdef ghjkm"))
                .hasRedirectedUrl("/apply/drafts/" + DRAFT);
        then(applications).should().draft(id);
    }

    @Test
    void saysPolitelyThatADraftIsGone() {
        given(applications.draft(any())).willThrow(unknownDraft());
        assertThat(page.get().uri(PLACE)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page.post().uri("/apply/resume").param("code", "7kq2m"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("没有找到这份草稿", "value=\"7kq2m\"");
    }

    @Test
    void tellsHowToGoOnAnotherDay() {
        assertThat(page.get().uri(PLACE + "/kept"))
                .hasStatusOk()
                .bodyText()
                .contains(DRAFT, "href=\"" + PLACE + "\"", "1970年1月31日");
    }

    @Test
    void showsEverythingBeforeItIsSent() {
        given(applications.materials(DRAFT)).willReturn(List.of(put("identity-document")));
        assertThat(page.get().uri(PLACE + "/check"))
                .hasStatusOk()
                .bodyText()
                .contains("申请人姓名或名称", "王小明", "清单.pdf", PLACE + "/files/identity-document", "返回修改");
    }

    @Test
    void namesWhatIsMissingAndWhatFollows() {
        assertThat(page.get().uri(PLACE + "/check"))
                .bodyText()
                .contains("还缺的材料", "申请人身份证件", "5个工作日内一次性告知", "15</span>个工作日内补正", "终止办理");
    }

    @Test
    void tellsThatTolerableMaterialsMayComeLater() {
        given(tolerance.terms(any(), any(), any())).willReturn(new Tolerance.Terms(true, 5, "信用等级A"));
        given(applications.draft(DRAFT)).willReturn(kept(catalog.item("stall-food-permit"), PERMIT));
        given(applications.materials(DRAFT))
                .willReturn(List.of(put("identity-document"), put("stall-registration-certificate")));
        assertThat(page.get().uri(PLACE + "/check"))
                .hasStatusOk()
                .bodyText()
                .contains("设备清单", "容缺受理", "5</span>个工作日")
                .contains("name=\"promise\" value=\"equipment-list\"", "我知道逾期没有补齐的，不予办理")
                .doesNotContain("材料不齐不能受理");
    }

    @Test
    void sendsThePromiseAlong() {
        assertThat(send(seen()).param("promise", "equipment-list,menu-list")).hasRedirectedUrl("/apply/done");
        then(applications)
                .should()
                .submit(eq(DRAFT), anyMap(), any(), eq(List.of("equipment-list", "menu-list")), any());
    }

    @Test
    void leadsBackToTheFormWhileSomethingIsWrong() {
        given(applications.draft(DRAFT)).willReturn(kept(stall(), Map.of("applicantName", List.of("王"))));
        assertThat(page.get().uri(PLACE + "/check"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("href=\"#field-applicantName\"", "value=\"王\"");
    }

    @Test
    @SuppressWarnings("unchecked")
    void submitsFactsWithoutWhatTheirOwnAnswersHide() {
        String seen = seen();
        assertThat(send(seen)).hasStatus3xxRedirection().hasRedirectedUrl("/apply/done");
        ArgumentCaptor<Map<String, Object>> facts = ArgumentCaptor.captor();
        then(applications).should().submit(eq(DRAFT), facts.capture(), eq("web-" + seen), eq(List.of()), any());
        assertThat(facts.getValue()).containsEntry("agreed", true).doesNotContainKeys("area", "menu", "_draft");
    }

    @Test
    void showsOnceMoreWhatWasChangedElsewhereMeanwhile() {
        String seen = seen();
        given(applications.materials(DRAFT)).willReturn(List.of(put("identity-document")));
        assertThat(send(seen)).hasStatus(HttpStatus.CONFLICT).bodyText().contains("请重新核对", "清单.pdf");
        then(applications).should(never()).submit(any(), anyMap(), any(), any(), any());
    }

    @Test
    void givesTheSameReceiptToASecondClick() {
        String seen = seen();
        given(applications.draft(DRAFT)).willReturn(submittedDraft(stall(), TYPED));
        assertThat(send(seen)).hasRedirectedUrl("/apply/done");
    }

    @Test
    void tellsWhatBecameOfWhatWasSentOtherwise() {
        Case opened = received(stall());
        given(register.get(NUMBER)).willReturn(opened);
        String seen = seen();
        Map<String, List<String>> other = new HashMap<>(TYPED);
        other.put("applicantName", List.of("王大明"));
        given(applications.draft(DRAFT)).willReturn(submittedDraft(stall(), other));
        assertThat(send(seen)).hasStatusOk().bodyText().contains("先前已经提交", NUMBER);
        assertThat(page.get().uri(PLACE))
                .bodyText()
                .contains("先前已经提交", NUMBER, "提交的同时在别处保存的改动，没有进入这份申请。")
                .doesNotContain(CODE, "王大明");
        then(applications).should(never()).submit(any(), anyMap(), any(), any(), any());
    }

    @Test
    void comesBackToTheFormWithWhatOnlyTheRegisterKnows() {
        given(applications.submit(eq(DRAFT), anyMap(), any(), any(), any()))
                .willThrow(invalid(new FieldProblem("applicantName", "name", "申请人的姓名没有登记。")));
        assertThat(send(seen()))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("申请人的姓名没有登记。", "href=\"#field-applicantName\"");
    }

    @Test
    void handsOutAFileAsADownloadOnly() {
        given(applications.materials(DRAFT)).willReturn(List.of(put("identity-document")));
        given(files.open(FILE.sha256())).willReturn(InputStream.nullInputStream());
        assertThat(page.get().uri(PLACE + "/files/identity-document"))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .headers()
                .hasEntrySatisfying(
                        "Content-Disposition", value -> assertThat(value.get(0)).startsWith("attachment"));
        assertThat(page.get().uri(PLACE + "/files/nothing")).hasStatus(HttpStatus.NOT_FOUND);
    }

    /** Whoever has the link of a draft that was sent sees that it was, and nothing of what it said. */
    @Test
    void handsOutNoFileOnceItIsSent() {
        given(applications.draft(DRAFT)).willReturn(submittedDraft(stall(), TYPED));
        given(applications.materials(DRAFT)).willReturn(List.of(put("identity-document")));

        assertThat(page.get().uri(PLACE + "/files/identity-document")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String seen() {
        Matcher found = Pattern.compile("name=\"seen\" value=\"([^\"]+)").matcher(body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String body() {
        try {
            return page.get().uri(PLACE + "/check").exchange().getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private MockMvcTester.MockMvcRequestBuilder send(String seen) {
        return page.post().uri(PLACE + "/check").param("seen", seen);
    }

    private Offering stall() {
        return catalog.bundle("open-a-stall");
    }
}
