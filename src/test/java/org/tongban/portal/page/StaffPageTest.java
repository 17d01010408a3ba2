package org.tongban.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.tongban.cases.CaseFixture.WANG;
import static org.tongban.cases.CaseFixture.missing;
import static org.tongban.cases.CaseFixture.received;
import static org.tongban.cases.CaseFixture.submitted;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tongban.cases.Case;
import org.tongban.cases.CaseAccess;
import org.tongban.cases.CaseMaterial;
import org.tongban.cases.CaseRegister;
import org.tongban.cases.FileStore;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.ServiceItem;

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
    void drawsAPageOfAPdfAsAnImage() throws IOException {
        given(files.read("0".repeat(64))).willReturn(PdfPagesTest.pdf(595, 842));
        assertThat(page.get().uri(address + "/materials/equipment-list/pages/1").principal(EXAMINER))
                .hasStatusOk()
                .hasContentType(MediaType.IMAGE_PNG)
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(page.get().uri(address + "/materials/equipment-list/pages/2").principal(EXAMINER))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page.get().uri(address + "/materials/equipment-list").principal(EXAMINER))
                .bodyText()
                .contains("/pages/1");
    }

    @Test
    void givesTheFileOnlyAsADownload() {
        given(files.read("0".repeat(64))).willReturn(new byte[] {1});
        assertThat(page.get().uri(address + "/materials/equipment-list/file").principal(EXAMINER))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .headers()
                .hasEntrySatisfying("Content-Disposition", values -> assertThat(values.get(0))
                        .startsWith("attachment;"));
    }

    @Test
    void knowsNothingOfAMaterialThatIsNotThere() {
        assertThat(page.get().uri(address + "/materials/identity-document/file").principal(EXAMINER))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page.get().uri(address + "/materials/other").principal(EXAMINER))
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}
