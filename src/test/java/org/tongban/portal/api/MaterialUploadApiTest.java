package org.tongban.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.tongban.cases.intake.ApplicationFixture.*;
import static org.tongban.portal.api.ProblemDocuments.assertProblem;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.intake.Applications;
import org.tongban.portal.api.refusal.ApiTest;

@ApiTest
class MaterialUploadApiTest {

    private static final String PLACE = "/api/v1/applications/" + DRAFT + "/materials/equipment-list";

    @Autowired
    MockMvcTester api;

    @Autowired
    Applications applications;

    @Test
    void takesAFileAndTellsWhatItIs() {
        given(applications.putMaterial(eq(DRAFT), eq("equipment-list"), eq("清单.pdf"), any()))
                .willReturn(FILE);

        assertThat(upload()).hasStatus(HttpStatus.CREATED).bodyJson().isLenientlyEqualTo("""
                {"name": "清单.pdf", "mediaType": "application/pdf", "size": 1024}
                """);
    }

    @Test
    void replacesAFile() {
        given(applications.materials(DRAFT)).willReturn(List.of(put("equipment-list")));
        given(applications.putMaterial(any(), any(), any(), any())).willReturn(FILE);

        assertThat(upload()).hasStatus(HttpStatus.OK);
    }

    @Test
    void refusesTooLargeAFile() {
        refusesUpload(new CaseProblem("file-size", "文件超过20 MB。"), HttpStatus.PAYLOAD_TOO_LARGE, "file-size");
        refusesUpload(new MaxUploadSizeExceededException(21), HttpStatus.PAYLOAD_TOO_LARGE, "file-size");
    }

    @Test
    void refusesAFileOfAnotherTypeOrWithoutContent() {
        refusesUpload(new CaseProblem("file-type", "只能上传 PDF。"), HttpStatus.UNSUPPORTED_MEDIA_TYPE, "file-type");
        refusesUpload(new CaseProblem("file-empty", "文件是空的。"), HttpStatus.UNPROCESSABLE_ENTITY, "file-empty");
    }

    @Test
    void refusesAFileThatDoesNotOpen() {
        for (String rule : List.of("file-password", "file-broken", "file-pixels", "file-complex")) {
            refusesUpload(new CaseProblem(rule, "打不开。"), HttpStatus.UNPROCESSABLE_ENTITY, rule);
        }
    }

    @Test
    void saysWhenTheHallCannotTakeAFileNow() {
        refusesUpload(new CaseProblem("check-busy", "人较多。"), HttpStatus.SERVICE_UNAVAILABLE, "check-busy");
        refusesUpload(new CaseProblem("storage-full", "空间不足。"), HttpStatus.INSUFFICIENT_STORAGE, "storage-full");
        refusesUpload(
                new CaseProblem("storage-unavailable", "不能保存。"), HttpStatus.SERVICE_UNAVAILABLE, "storage-unavailable");
        assertThat(upload()).headers().containsEntry("Retry-After", List.of("30"));
    }

    @Test
    void refusesAMaterialThatIsNotListed() {
        refusesUpload(new CaseProblem("material-unlisted", "不需要提交。"), HttpStatus.NOT_FOUND, "material-unlisted");
    }

    @Test
    void asksForTheFileWhenItIsNotInTheUpload() {
        assertProblem(api.put().uri(PLACE).multipart().exchange(), HttpStatus.BAD_REQUEST, "malformed-upload");
        assertProblem(api.put().uri(PLACE).content("x").exchange(), HttpStatus.UNSUPPORTED_MEDIA_TYPE, "content-type");
    }

    private void refusesUpload(RuntimeException refusal, HttpStatus status, String rule) {
        willThrow(refusal).given(applications).putMaterial(any(), any(), any(), any());
        assertProblem(upload(), status, rule);
    }

    private MvcTestResult upload() {
        var file = new MockMultipartFile("file", "清单.pdf", "application/pdf", new byte[] {1});
        return api.method(HttpMethod.PUT).uri(PLACE).multipart().file(file).exchange();
    }
}
