package org.tongban.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.BDDMockito.given;
import static org.tongban.cases.intake.ApplicationFixture.*;
import static org.tongban.catalog.version.Closed.closed;
import static org.tongban.portal.api.ProblemDocuments.assertProblem;

import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.CannotCreateTransactionException;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Channel;
import org.tongban.cases.intake.Applications;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.version.Closed;
import org.tongban.form.FieldProblem;
import org.tongban.portal.api.refusal.ApiTest;

@ApiTest
class ApplicationApiTest {

    private static final String PLACE = "/api/v1/applications/" + DRAFT;
    private static final Map<String, Object> ANSWERS = Map.of("applicantName", "王小明", "area", 12);

    @Autowired
    MockMvcTester api;

    @Autowired
    Catalog catalog;

    @Autowired
    Applications applications;

    @Test
    void opensADraftAndTellsWhatToHandIn() {
        given(applications.open("stall-food-permit", "360702", Channel.API)).willReturn(draft(permit()));

        assertThat(open("""
                        {"offering": "stall-food-permit", "region": "360702"}"""))
                .hasStatus(HttpStatus.CREATED)
                .hasHeader("Location", "http://localhost" + PLACE)
                .bodyJson()
                .isLenientlyEqualTo("""
                {"id": "%s", "offering": "stall-food-permit",
                 "materials": [{"material": {"code": "identity-document"}},
                               {"material": {"code": "stall-registration-certificate"}},
                               {"material": {"code": "equipment-list", "name": "设备清单", "tolerable": true}},
                               {"material": {"code": "authorisation-letter"}}]}
                """.formatted(DRAFT));
    }

    @Test
    void tellsThatARepealedItemTakesNoApplications() {
        given(applications.open("stall-registration", null, Channel.API)).willThrow(closed());

        assertThat(open("""
                        {"offering": "stall-registration"}""")).hasStatus(HttpStatus.CONFLICT).bodyJson().isLenientlyEqualTo("""
                {"type": "urn:tongban:problem:offering-closed", "detail": "%s"}
                """.formatted(
                        Closed.SENTENCE));
    }

    @Test
    void refusesAWishWithoutOfferingFieldByField() {
        assertThat(open("""
                        {"region": "赣州"}""")).hasStatus(HttpStatus.BAD_REQUEST).bodyJson().isLenientlyEqualTo("""
                {"type": "urn:tongban:problem:invalid-request", "detail": "请求有2处需要修改。",
                 "errors": [{"field": "offering", "rule": "notBlank", "message": "请填写事项或者一件事的标识。"},
                            {"field": "region", "rule": "pattern", "message": "行政区划代码是六位数字。"}]}
                """);
    }

    @Test
    void refusesWhatIsNoJsonWithoutTellingInternals() {
        assertThat(open("{offering"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains("urn:tongban:problem:malformed-body")
                .doesNotContain("jackson", "Unexpected");
    }

    @Test
    void refusesAFieldThatIsSaidTwice() {
        assertThat(open("""
                        {"offering": "stall-food-permit", "region": "360702", "offering": "stall-registration"}"""))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("urn:tongban:problem:malformed-body");
    }

    @Test
    void showsWhichMaterialsTheDraftHas() {
        given(applications.draft(DRAFT)).willReturn(draft(permit()));
        given(applications.materials(DRAFT)).willReturn(List.of(put("equipment-list")));

        assertThat(api.get().uri(PLACE))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.materials[?(@.file)].material.code")
                .asArray()
                .containsExactly("equipment-list");
    }

    /** Whoever has the draft's code alone learns the case's number and no more. */
    @Test
    void showsNoFilesOnceItIsSubmitted() {
        given(applications.draft(DRAFT)).willReturn(submittedDraft(permit()));
        given(applications.materials(DRAFT)).willReturn(List.of(put("equipment-list")));

        assertThat(api.get().uri(PLACE))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.materials")
                .asArray()
                .isEmpty();
    }

    @Test
    void doesNotKnowAnotherDraft() {
        given(applications.draft(DRAFT)).willThrow(unknownDraft());

        assertProblem(api.get().uri(PLACE).exchange(), HttpStatus.NOT_FOUND, "unknown-draft");
    }

    @Test
    void givesAReceiptForASubmission() {
        given(applications.draft(DRAFT)).willReturn(draft(permit()));
        given(applications.submit(eq(DRAFT), eq(ANSWERS), isNull())).willReturn(RECEIPT);

        assertThat(submit(null))
                .hasStatus(HttpStatus.CREATED)
                .hasHeader("Location", "http://localhost/api/v1/cases/" + NUMBER)
                .bodyJson()
                .isLenientlyEqualTo("""
                {"caseNumber": "%s", "queryCode": "%s", "missing": ["设备清单"]}
                """.formatted(NUMBER, CODE));
    }

    @Test
    void givesTheSameReceiptForTheSameKey() {
        given(applications.draft(DRAFT)).willReturn(submittedDraft(permit()));
        given(applications.submit(DRAFT, ANSWERS, "key-1")).willReturn(RECEIPT);

        assertThat(submit("key-1"))
                .hasStatus(HttpStatus.OK)
                .bodyJson()
                .extractingPath("$.caseNumber")
                .isEqualTo(NUMBER);
    }

    @Test
    void takesThePromiseForWhatMayComeLaterBesideTheAnswers() {
        given(applications.draft(DRAFT)).willReturn(draft(permit()));
        given(applications.submit(DRAFT, ANSWERS, null, List.of("equipment-list"), Actor.APPLICANT))
                .willReturn(RECEIPT);

        assertThat(submission("""
                        {"applicantName": "王小明", "area": 12, "supplyPromise": ["equipment-list"]}""")).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void refusesAPromiseThatIsNoList() {
        given(applications.draft(DRAFT)).willReturn(draft(permit()));

        assertProblem(submission("""
                        {"supplyPromise": "yes"}""").exchange(), HttpStatus.UNPROCESSABLE_ENTITY, "supply-promise");
    }

    @Test
    void refusesASecondSubmissionWithoutTheKey() {
        given(applications.draft(DRAFT)).willReturn(submittedDraft(permit()));
        given(applications.submit(any(), any(), any())).willThrow(new CaseProblem("draft-submitted", "申请已经提交。"));

        assertProblem(submit(null), HttpStatus.CONFLICT, "draft-submitted");
    }

    @Test
    void refusesTooLongAKey() {
        assertProblem(submit("k".repeat(201)), HttpStatus.BAD_REQUEST, "invalid-request");
    }

    @Test
    void namesEveryFieldThatDoesNotFitTheForm() {
        given(applications.draft(DRAFT)).willReturn(draft(permit()));
        given(applications.submit(any(), any(), any()))
                .willThrow(invalid(
                        new FieldProblem("phone", "required", "请填写联系电话。"), new FieldProblem("area", "min", "面积太小。")));

        assertThat(submit(null))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyJson()
                .isLenientlyEqualTo("""
                {"type": "urn:tongban:problem:invalid-application", "detail": "申请表有2处需要修改。",
                 "errors": [{"field": "phone", "rule": "required", "message": "请填写联系电话。"},
                            {"field": "area", "rule": "min", "message": "面积太小。"}]}
                """);
    }

    @Test
    void asksToTryAgainWhenTwoSubmitAtOnce() {
        given(applications.draft(DRAFT)).willReturn(draft(permit()));
        given(applications.submit(any(), any(), any())).willThrow(new OptimisticLockingFailureException("row 7"));

        MvcTestResult refused = submit("key-1");

        assertProblem(refused, HttpStatus.CONFLICT, "concurrent-change");
        assertThat(refused).bodyText().contains("再试一次").doesNotContain("row 7");
    }

    @Test
    void asksToComeBackWhenTheDatabaseIsAway() {
        given(applications.draft(DRAFT))
                .willThrow(
                        new CannotCreateTransactionException("no pool", new SQLTransientConnectionException("gone")));

        MvcTestResult failed = api.get().uri(PLACE).exchange();

        assertProblem(failed, HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        assertThat(failed).hasHeader("Retry-After", "30").bodyText().doesNotContain("gone", "pool");
    }

    @Test
    void tellsNothingOfAFailureInside() {
        given(applications.draft(DRAFT)).willThrow(new IllegalStateException("secret"));

        MvcTestResult failed = api.get().uri(PLACE).exchange();

        assertProblem(failed, HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");
        assertThat(failed).bodyText().doesNotContain("secret", "Exception");
    }

    @Test
    void answersAWrongAddressOrMethodWithAProblemToo() {
        assertProblem(api.get().uri("/api/v1/nothing").exchange(), HttpStatus.NOT_FOUND, "unknown-address");
        assertProblem(api.delete().uri(PLACE).exchange(), HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed");
    }

    private MvcTestResult open(String body) {
        return api.post()
                .uri("/api/v1/applications")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult submit(@Nullable String key) {
        var request = submission("""
                        {"applicantName": "王小明", "area": 12}""");
        return (key == null ? request : request.header("Idempotency-Key", key)).exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder submission(String body) {
        return api.post()
                .uri(PLACE + "/submission")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private Offering permit() {
        return catalog.offering("stall-food-permit");
    }
}
