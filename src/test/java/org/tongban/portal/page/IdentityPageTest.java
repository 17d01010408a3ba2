package org.tongban.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.tongban.cases.register.CaseFixture.WANG;
import static org.tongban.cases.register.CaseFixture.received;

import java.security.Principal;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseAccess;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.office.IdentityLooks;
import org.tongban.cases.register.Applicant;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;

@PageTest
class IdentityPageTest {

    private static final Principal WINDOW = () -> "window";
    private static final Actor CLERK = new Actor("window", "王芳", "窗口受理岗");
    private static final String NUMBER = "36070219900101123X";
    private static final Applicant COMPANY =
            new Applicant("legal-person", "赣州市客家味道餐饮管理有限公司", "91360702MA35X0000X", "0797-8100000", "章江路1号");

    @Autowired
    MockMvcTester page;

    @Autowired
    Catalog catalog;

    @Autowired
    CaseRegister register;

    @Autowired
    CaseAccess access;

    @Autowired
    IdentityLooks looks;

    private Case subject;
    private String address;

    @BeforeEach
    void receive() {
        open(WANG, "{\"applicantName\": \"王小明\", \"applicantId\": \"" + NUMBER + "\"}");
        given(access.comparingDocuments("window", subject.number())).willReturn(Optional.of(CLERK));
    }

    @Test
    void offersTheFullNumbersToWhoComparesThem() {
        assertThat(page.get().uri(address).principal(WINDOW))
                .hasStatusOk()
                .bodyText()
                .contains("核对证件", "action=\"" + address + "/identity\"")
                .doesNotContain(NUMBER);
    }

    @Test
    void offersThemToNobodyElse() {
        given(access.comparingDocuments("window", subject.number())).willReturn(Optional.empty());
        assertThat(page.get().uri(address).principal(WINDOW))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("核对证件");
        assertThat(look("核对"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("正在核对材料的窗口受理岗")
                .doesNotContain(NUMBER);
        then(looks).should(never()).note(any(), any(), any());
    }

    @Test
    void showsThemOnceAndKeepsWhoLookedAndWhy() {
        assertThat(look("申请人到场，核对身份证"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains(NUMBER, "记入办理台账");
        then(looks).should().note(subject.number(), CLERK, "申请人到场，核对身份证");
        assertThat(page.get().uri(address + "/identity").principal(WINDOW)).hasRedirectedUrl(address);
    }

    @Test
    void showsNothingWithoutAReason() {
        willThrow(new CaseProblem("identity-reason", "请填写查看完整证件号码的理由。"))
                .given(looks)
                .note(any(), any(), any());
        assertThat(look(" "))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("请填写查看完整证件号码的理由。")
                .doesNotContain(NUMBER);
    }

    @Test
    void refusesWhoHasNothingToDoWithTheCase() {
        given(access.maySee("window", subject.number())).willReturn(false);
        assertThat(look("核对")).hasStatus(HttpStatus.FORBIDDEN).bodyText().doesNotContain(NUMBER);
    }

    @Test
    void masksNoCompanysCode() {
        String typed = "{\"applicantKind\": \"legal-person\", \"applicantId\": \"%s\", \"gone\": \"原代码%s，经办人%s\"}"
                .formatted(COMPANY.idNumber(), COMPANY.idNumber(), NUMBER);
        open(COMPANY, typed);
        assertThat(page.get().uri(address).principal(WINDOW))
                .bodyText()
                .contains("<dd>" + COMPANY.idNumber() + "</dd>", "原代码" + COMPANY.idNumber())
                .doesNotContain(NUMBER, "9136****");
    }

    private void open(Applicant applicant, String answers) {
        subject = received(catalog.item("stall-food-permit"), applicant, answers);
        address = "/staff/cases/" + subject.number();
        given(register.get(subject.number())).willReturn(subject);
        given(access.maySee("window", subject.number())).willReturn(true);
    }

    private MvcTestResult look(String reason) {
        return page.post()
                .uri(address + "/identity")
                .param("reason", reason)
                .principal(WINDOW)
                .exchange();
    }
}
