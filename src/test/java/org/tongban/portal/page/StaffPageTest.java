package org.tongban.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.tongban.cases.register.CaseFixture.WANG;
import static org.tongban.cases.register.CaseFixture.missing;
import static org.tongban.cases.register.CaseFixture.received;
import static org.tongban.cases.register.CaseFixture.submitted;

import java.io.ByteArrayInputStream;
import java.security.Principal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tongban.cases.CaseAccess;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.document.Documents;
import org.tongban.document.IssuedDocument;
import org.tongban.document.PaperFixture;
import org.tongban.files.FileStore;
import org.tongban.preview.Answer;
import org.tongban.preview.PreviewBusy;
import org.tongban.preview.Previews;
import org.tongban.preview.Verdict;

@PageTest
class StaffPageTest {

    private static final Principal EXAMINER = () -> "examiner";
    private static final String ANSWERS = """
            {"applicantName": "王小明", "applicantId": "36070219900101123X", "area": 12.5, "delivery": "post",
             "days": ["weekday", "weekend"], "agreed": true, "gone": "旧版栏目"}
            """;

    @Autowired
    MockMvcTester page;

    @Autowired
    Catalog catalog;

    @Autowired
    CaseRegister register;

    @Autowired
    CaseAccess access;

    @Autowired
    FileStore files;

    @Autowired
    Previews previews;

    @Autowired
    Documents documents;

    private Case subject;
    private String address;

    @BeforeEach
    void receive() {
        subject = received(catalog.bundle("open-a-stall"), WANG, ANSWERS);
        address = "/staff/cases/" + subject.number();
        ServiceItem permit = catalog.item("stall-food-permit");
        CaseMaterial list = submitted(subject, permit.material("equipment-list").orElseThrow());
        CaseMaterial identity =
                missing(subject, permit.material("identity-document").orElseThrow());
        given(register.get(subject.number())).willReturn(subject);
        given(register.materials(subject)).willReturn(List.of(list, identity));
        given(access.maySee("examiner", subject.number())).willReturn(true);
    }

    @Test
    void keepsTheQueryCodeOfAPaperFromStaff() {
        IssuedDocument receipt = mock();
        given(receipt.caseNumber()).willReturn(subject.number());
        given(receipt.html()).willReturn("<p>查询码<strong>%s</strong></p>".formatted(subject.queryCode()));
        given(documents.ofWithChildren(subject.number())).willReturn(List.of(PaperFixture.listed(7, subject.number())));
        given(documents.get(7)).willReturn(receipt);

        assertThat(page.get().uri(address + "/documents/7").principal(EXAMINER))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("<p>查询码<strong>********</strong></p>");
    }

    @Test
    void showsTheAnswersWithTheLabelsOfTheFormAndTheIdentifierMasked() {
        assertThat(page.get().uri(address).principal(EXAMINER))
                .hasStatusOk()
                .bodyText()
                .contains("摊位面积", "12.5 平方米", "邮寄", "工作日、周末", "旧版栏目")
                .contains("3607**********123X")
                .doesNotContain("36070219900101123X", WANG.idNumber());
    }

    @Test
    void refusesWhoHasNothingToDoWithTheCase() {
        assertThat(page.get().uri(address).principal(() -> "stranger"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("您不是本办件的经办人员");
        assertThat(page.get().uri(address + "/materials/equipment-list/file").principal(() -> "stranger"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void leavesTheHeaderAwayBesideATask() {
        assertThat(page.get().uri(address).param("embedded", "").principal(EXAMINER))
                .bodyText()
                .doesNotContain("<header")
                .contains("class=\"embedded\"", "/materials/equipment-list?embedded");
    }

    @Test
    void drawsAPageOfAPdfAsAnImage() {
        given(previews.draw(any(), eq(1), eq("examiner"))).willReturn(new Answer(Verdict.GOOD, 0, new byte[] {1, 2}));
        given(previews.draw(any(), eq(2), any())).willReturn(new Answer(Verdict.NO_PAGE, 0, new byte[0]));
        MvcTestResult drawn = ask("/pages/1");
        assertThat(drawn)
                .hasStatusOk()
                .hasContentType(MediaType.IMAGE_PNG)
                .hasHeader("Cache-Control", "no-cache, private")
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(ask("/pages/2")).hasStatus(HttpStatus.NOT_FOUND);

        String tag = drawn.getResponse().getHeader("ETag");
        assertThat(page.get()
                        .uri(address + "/materials/equipment-list/pages/1")
                        .principal(EXAMINER)
                        .header("If-None-Match", tag))
                .hasStatus(HttpStatus.NOT_MODIFIED);
        then(previews).should(times(1)).draw(any(), eq(1), any());
    }

    @Test
    void saysWhichPageCannotBeDrawnAsItIs() {
        for (Verdict verdict : List.of(Verdict.UNFAITHFUL, Verdict.TOO_MUCH, Verdict.BROKEN, Verdict.PASSWORD)) {
            given(previews.draw(any(), eq(3), any())).willReturn(new Answer(verdict, 0, new byte[0]));
            assertThat(ask("/pages/3"))
                    .hasStatusOk()
                    .hasContentTypeCompatibleWith("image/svg+xml")
                    .bodyText()
                    .contains("第3页不能在线查看，请下载");
        }
    }

    @Test
    void asksForPatienceWhenEveryoneLooksAtOnce() {
        given(previews.draw(any(), anyInt(), any())).willThrow(mock(PreviewBusy.class));
        given(previews.pages(any(), any())).willThrow(mock(PreviewBusy.class));
        assertThat(ask("/pages/1"))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .hasHeader("Retry-After", "10")
                .bodyText()
                .contains("人较多");
        assertThat(ask("")).hasStatusOk().bodyText().contains("人较多").doesNotContain("<img");
    }

    @Test
    void showsEveryPageOfALongFileAScreenAtATime() {
        given(previews.pages(any(), eq("examiner"))).willReturn(new Answer(Verdict.GOOD, 60, new byte[0]));
        assertThat(ask(""))
                .bodyText()
                .contains("共60页，这里是第1—20页", "/pages/1\"", "/pages/20\"", "?from=21\"", "下一组")
                .doesNotContain("/pages/21\"", "上一组");
        assertThat(ask("?from=21&embedded"))
                .bodyText()
                .contains("这里是第21—40页", "?from=1&amp;embedded", "?from=41&amp;embedded");
        assertThat(ask("?from=60"))
                .bodyText()
                .contains("这里是第41—60页", "/pages/60\"", "上一组")
                .doesNotContain("下一组");
    }

    @Test
    void saysThatAFileCannotBeLookedAt() {
        given(previews.pages(any(), any())).willReturn(new Answer(Verdict.BROKEN, 0, new byte[0]));
        assertThat(ask("")).bodyText().contains("这份材料不能在线查看，请下载后核对。").doesNotContain("<img");
    }

    @Test
    void givesTheFileOnlyAsADownload() {
        given(files.open("0".repeat(64))).willReturn(new ByteArrayInputStream(new byte[] {1}));
        assertThat(ask("/file"))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .headers()
                .hasEntrySatisfying("Content-Disposition", values -> assertThat(values.get(0))
                        .startsWith("attachment;"));
    }

    private MvcTestResult ask(String what) {
        return page.get()
                .uri(address + "/materials/equipment-list" + what)
                .principal(EXAMINER)
                .exchange();
    }

    @Test
    void knowsNothingOfAMaterialThatIsNotThere() {
        assertThat(page.get().uri(address + "/materials/identity-document/file").principal(EXAMINER))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page.get().uri(address + "/materials/other").principal(EXAMINER))
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}
