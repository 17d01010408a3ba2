package org.tongban.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.tongban.cases.intake.ApplicationFixture.*;
import static org.tongban.cases.register.CaseFixture.received;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tongban.caller.Network;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.step.Withdrawals;
import org.tongban.catalog.Catalog;
import org.tongban.portal.api.refusal.ApiTest;
import org.tongban.portal.code.WrongCodes;

@ApiTest
class QueryCodeTest {

    private static final String UNKNOWN = "20251201-36000-314159";

    @Autowired
    MockMvcTester api;

    @Autowired
    Catalog catalog;

    @Autowired
    CaseRegister register;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    WrongCodes wrongCodes;

    @BeforeEach
    void holdsACase() {
        Case subject = received(catalog.item("stall-food-permit"));
        given(register.get(any(), any())).willAnswer(asked -> {
            if (asked.getArgument(0).equals(NUMBER) && asked.getArgument(1).equals(CODE)) {
                return subject;
            }
            throw unknownCase(asked.getArgument(0));
        });
        given(register.get(NUMBER)).willReturn(subject);
        wrongCodes.forget(NUMBER, Network.of("127.0.0.1"));
        wrongCodes.forget(UNKNOWN, Network.of("127.0.0.1"));
    }

    @Test
    void takesTheCodeHoweverItWasCopied() {
        String wide = CODE.chars()
                .mapToObj(letter -> Character.toString(letter + 0xFEE0))
                .collect(Collectors.joining(" "));

        assertThat(api.get().uri("/api/v1/cases/" + NUMBER).param("code", wide)).hasStatusOk();
        assertThat(api.get().uri("/api/v1/cases/" + NUMBER).param("code", CODE.toLowerCase(Locale.ROOT)))
                .hasStatusOk();
    }

    @Test
    void takesTheCodeFromTheHeaderOrElseFromTheAddress() {
        assertThat(query(NUMBER, CODE)).hasStatusOk();
        assertThat(api.get().uri("/api/v1/cases/" + NUMBER).param("code", CODE)).hasStatusOk();
    }

    @Test
    void asksForTheCodeWhateverTheNumber() {
        assertThat(api.get().uri("/api/v1/cases/" + NUMBER))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("urn:tongban:problem:query-code-missing");
        assertThat(api.get().uri("/api/v1/cases/" + UNKNOWN)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void answersAWrongCodeAndAnUnknownNumberAlike() throws Exception {
        MvcTestResult wrongCode = query(NUMBER, "AAAA2222");
        MvcTestResult unknownNumber = query(UNKNOWN, CODE);

        assertThat(wrongCode).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(wrongCode.getResponse().getContentAsString().replace(NUMBER, ""))
                .isEqualTo(unknownNumber.getResponse().getContentAsString().replace(UNKNOWN, ""));
    }

    @Test
    void letsNobodyActOnACaseWithAWrongCode() {
        assertThat(api.post()
                        .uri("/api/v1/cases/" + NUMBER + "/withdrawal")
                        .header("Query-Code", "AAAA2222")
                        .contentType("application/json")
                        .content("{}"))
                .hasStatus(HttpStatus.NOT_FOUND);

        then(withdrawals).should(never()).withdraw(any(), any());
    }

    @Test
    void restsANumberAfterTenWrongCodesEvenForTheRightOneFromThereOnly() {
        for (int i = 0; i < 10; i++) {
            assertThat(query(NUMBER, "AAAA2222")).hasStatus(HttpStatus.NOT_FOUND);
        }

        assertThat(query(NUMBER, CODE))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .hasHeader("Retry-After", "600")
                .bodyText()
                .contains("urn:tongban:problem:query-code-tries");
        assertThat(query(UNKNOWN, CODE)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(api.get()
                        .uri("/api/v1/cases/" + NUMBER)
                        .header("Query-Code", CODE)
                        .with(request -> {
                            request.setRemoteAddr("10.0.0.2");
                            return request;
                        }))
                .hasStatusOk();
    }

    @Test
    void bearsWrongCodesAnewOnceTheRightOneWasGiven() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 9; i++) {
                assertThat(query(NUMBER, "AAAA2222")).hasStatus(HttpStatus.NOT_FOUND);
            }
            assertThat(query(NUMBER, CODE)).hasStatusOk();
        }
    }

    private MvcTestResult query(String number, String code) {
        return api.get()
                .uri("/api/v1/cases/" + number)
                .header("Query-Code", code)
                .exchange();
    }
}
