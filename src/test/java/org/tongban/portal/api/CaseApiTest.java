package org.tongban.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.tongban.cases.intake.ApplicationFixture.*;
import static org.tongban.cases.register.CaseFixture.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.step.Withdrawals;
import org.tongban.cases.supply.Awaited;
import org.tongban.cases.supply.Awaiting;
import org.tongban.cases.supply.Supplies;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.material.Material;
import org.tongban.document.Documents;
import org.tongban.document.IssuedDocument;
import org.tongban.document.PaperFixture;
import org.tongban.portal.api.refusal.ApiTest;

@ApiTest
class CaseApiTest {

    private static final String PLACE = "/api/v1/cases/" + NUMBER;

    @Autowired
    MockMvcTester api;

    @Autowired
    Catalog catalog;

    @Autowired
    CaseRegister register;

    @Autowired
    Supplies supplies;

    @Autowired
    Awaiting awaiting;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Documents documents;

    private ServiceItem permit;
    private Material list;

    @BeforeEach
    void holdsACase() {
        permit = catalog.item("stall-food-permit");
        list = permit.material("equipment-list").orElseThrow();
        holds(received(permit));
    }

    @Test
    void tellsStateDatesAndTheTrafficLightOfAnAcceptedCase() {
        holds(accepted(permit, AcceptKind.FULL));

        assertThat(get()).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"offering": "stall-food-permit", "name": "摊点食品许可",
                 "state": {"code": "accepted", "label": "已受理"}, "ended": false, "withdrawable": true,
                 "acceptedAs": {"code": "full", "label": "受理"},
                 "dates": {"received": "2025-03-03T10:00:00+08:00", "accepted": "2025-03-03"},
                 "promised": {"lastDay": "2025-03-13", "workingDays": 8, "provisional": false,
                              "light": {"code": "green", "label": "绿灯"}}}
                """);
    }

    @Test
    void putsTheLightOutAfterTheDecision() {
        holds(rejected(accepted(permit, AcceptKind.FULL), "不符合第八条"));

        assertThat(get()).bodyJson().doesNotHavePath("$.promised.light").isLenientlyEqualTo("""
                {"state": {"code": "rejected"}, "ended": true, "withdrawable": false, "reason": "不符合第八条"}
                """);
    }

    @Test
    void namesTheOrganToApplyToInstead() {
        holds(refused(received(permit), "不属于本机关职权", "城市管理部门"));

        assertThat(get()).bodyJson().isLenientlyEqualTo("""
                {"state": {"code": "refused", "label": "不予受理"}, "properOrgan": "城市管理部门"}
                """);
    }

    @Test
    void tellsWhatToCorrectAndWhyAndUntilWhen() {
        Case subject = inCorrection(received(permit));
        holds(subject);
        var due = LocalDate.of(2025, 3, 24);
        given(awaiting.awaited(NUMBER))
                .willReturn(
                        Optional.of(new Awaited(Awaited.Kind.CORRECTIONS, due, List.of(faulty(subject, list, "看不清")))));

        assertThat(get()).bodyJson().isLenientlyEqualTo("""
                {"todo": {"kind": {"code": "corrections", "label": "补正"}, "due": "2025-03-24",
                          "materials": [{"code": "equipment-list", "name": "设备清单", "reason": "看不清"}],
                          "submitTo": "%s/corrections"}}
                """.formatted(PLACE));
    }

    @Test
    void tellsWhichMaterialIsAwaitedAfterTolerantAcceptance() {
        Case subject = accepted(permit, AcceptKind.TOLERANT);
        holds(subject);
        given(register.materials(subject)).willReturn(List.of(missing(subject, list)));
        given(awaiting.awaited(NUMBER))
                .willReturn(Optional.of(
                        new Awaited(Awaited.Kind.SUPPLY, LocalDate.of(2025, 3, 10), List.of(missing(subject, list)))));

        assertThat(get()).bodyJson().isLenientlyEqualTo("""
                {"acceptedAs": {"code": "tolerant"},
                 "materials": [{"code": "equipment-list", "state": {"code": "missing", "label": "未提交"}}],
                 "todo": {"kind": {"code": "supply"}, "due": "2025-03-10",
                          "submitTo": "%s/supplied-materials"}}
                """.formatted(PLACE));
    }

    @Test
    void showsTheCasesAndPapersOfAOneThing() {
        Case bundle = accepted(catalog.bundle("open-a-stall"), AcceptKind.FULL);
        Case food = child(bundle, permit, 2);
        holds(bundle);
        given(register.children(NUMBER)).willReturn(List.of(food));
        given(documents.ofWithChildren(NUMBER)).willReturn(List.of(PaperFixture.listed(7, food.number())));

        assertThat(get()).bodyJson().isLenientlyEqualTo("""
                {"handOver": {"code": "as-ready", "label": "办好一项送一项"},
                 "parts": [{"number": "%1$s", "name": "摊点食品许可", "state": {"code": "received"}}],
                 "documents": [{"id": 7, "kind": {"code": "acceptance"}, "title": "受理通知书", "issued": "2025-03-03",
                                "caseNumber": "%1$s", "address": "%2$s/documents/7"}]}
                """.formatted(food.number(), PLACE));
    }

    @Test
    void readsAPaperAsItWasIssued() {
        IssuedDocument paper = mock();
        given(paper.html()).willReturn("<p>受理</p>");
        given(documents.ofWithChildren(NUMBER)).willReturn(List.of(PaperFixture.listed(7, NUMBER)));
        given(documents.get(7L)).willReturn(paper);

        assertThat(api.get().uri(PLACE + "/documents/7").header("Query-Code", CODE))
                .hasStatusOk()
                .hasContentType("text/html;charset=UTF-8")
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .isEqualTo("<p>受理</p>");
    }

    @Test
    void doesNotShowThePapersOfAnotherCase() {
        assertThat(api.get().uri(PLACE + "/documents/8").header("Query-Code", CODE))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("urn:tongban:problem:unknown-document");
        assertThat(api.get().uri(PLACE + "/documents/x").header("Query-Code", CODE))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void takesAnAwaitedMaterial() {
        given(supplies.putMaterial(eq(NUMBER), eq("equipment-list"), eq("清单.pdf"), any()))
                .willReturn(FILE);
        var file = new MockMultipartFile("file", "清单.pdf", "application/pdf", new byte[] {1});

        assertThat(api.method(HttpMethod.PUT)
                        .uri(PLACE + "/materials/equipment-list")
                        .multipart()
                        .file(file)
                        .header("Query-Code", CODE))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.mediaType")
                .isEqualTo("application/pdf");
    }

    @Test
    void handsInCorrections() {
        assertThat(post("/corrections", "")).hasStatusOk();

        then(supplies).should().submitCorrections(NUMBER);
    }

    @Test
    void refusesCorrectionsThatNobodyAskedFor() {
        willThrow(new CaseProblem("correct", "办件当前状态为“已受理”，不能进行此项操作。"))
                .given(supplies)
                .submitCorrections(NUMBER);

        assertThat(post("/corrections", ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .isLenientlyEqualTo("""
                {"type": "urn:tongban:problem:correct", "title": "现在不能办理", "status": 409,
                 "detail": "办件当前状态为“已受理”，不能进行此项操作。"}
                """);
    }

    @Test
    void handsInSuppliedMaterials() {
        assertThat(post("/supplied-materials", "")).hasStatusOk();

        then(supplies).should().submitSupplied(NUMBER);
    }

    @Test
    void withdrawsWithOrWithoutAReason() {
        assertThat(post("/withdrawal", "{\"reason\": \" 暂时不开店了 \"}")).hasStatusOk();
        then(withdrawals).should().withdraw(NUMBER, "暂时不开店了");

        assertThat(post("/withdrawal", "{}")).hasStatusOk();
        then(withdrawals).should().withdraw(NUMBER, "");
    }

    @Test
    void refusesAReasonThatCannotBeKept() {
        willThrow(new CaseProblem(Withdrawals.REASON, "撤回原因不得超过500个字符。"))
                .given(withdrawals)
                .withdraw(any(), any());

        assertThat(post("/withdrawal", "{\"reason\": \"长\"}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("撤回原因不得超过500个字符。");
    }

    private MockMvcTester.MockMvcRequestBuilder get() {
        return api.get().uri(PLACE).header("Query-Code", CODE);
    }

    private MockMvcTester.MockMvcRequestBuilder post(String action, String body) {
        return api.post()
                .uri(PLACE + action)
                .header("Query-Code", CODE)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private void holds(Case subject) {
        given(register.get(NUMBER, CODE)).willReturn(subject);
        given(register.get(NUMBER)).willReturn(subject);
    }
}
