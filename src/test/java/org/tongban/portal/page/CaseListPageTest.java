package org.tongban.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.tongban.cases.register.CaseFixture.WANG;
import static org.tongban.cases.register.CaseFixture.accepted;

import java.net.URI;
import java.security.Principal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tongban.calendar.Light;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseState;
import org.tongban.cases.register.Case;
import org.tongban.cases.search.CaseFilter;
import org.tongban.cases.search.CasePage;
import org.tongban.cases.search.CaseSearch;
import org.tongban.catalog.Catalog;

@PageTest
class CaseListPageTest {

    private static final Principal EXAMINER = () -> "examiner";

    private final MockHttpSession session = new MockHttpSession();

    @Autowired
    MockMvcTester page;

    @Autowired
    Catalog catalog;

    @Autowired
    CaseSearch search;

    @Test
    void listsCasesWithStateLightAndAWayToEach() {
        Case subject = accepted(catalog.item("stall-food-permit"), AcceptKind.FULL);
        finds(new CasePage(List.of(subject), 1, 1, false));
        assertThat(list("/staff/cases"))
                .hasStatusOk()
                .bodyText()
                .contains("/staff/cases/" + subject.number(), "摊点食品许可", "王小明", "已受理", "绿灯", "2025年3月13日", "共1件");
    }

    @Test
    void saysSoWhereNothingIsFound() {
        finds(new CasePage(List.of(), 1, 0, false));
        assertThat(list("/staff/cases"))
                .hasStatusOk()
                .bodyText()
                .contains("没有符合条件的办件")
                .doesNotContain("<table");
    }

    @Test
    void asksForEverythingThatWasFilledIn() {
        finds(new CasePage(List.of(), 1, 0, false));
        MvcTestResult sent = page.post()
                .uri("/staff/cases")
                .param("number", "2026 01")
                .param("applicant", WANG.idNumber())
                .param("state", "IN_REVIEW")
                .param("item", "stall-food-permit")
                .param("light", "YELLOW")
                .param("mine", "true")
                .principal(EXAMINER)
                .session(session)
                .exchange();
        String address = sent.getResponse().getRedirectedUrl();
        assertThat(address).doesNotContain(WANG.idNumber());
        assertThat(list(address)).hasStatusOk().bodyText().contains("value=\"" + WANG.idNumber());
        then(search)
                .should()
                .find(
                        "examiner",
                        new CaseFilter(
                                "2026 01",
                                WANG.idNumber(),
                                CaseState.IN_REVIEW,
                                "stall-food-permit",
                                Light.YELLOW,
                                "examiner"),
                        1);
    }

    @Test
    void leafsThroughManyWithTheSameQuestionAndTellsThatThereAreMore() {
        List<Case> cases = List.of(accepted(catalog.item("stall-food-permit"), AcceptKind.FULL));
        finds(new CasePage(cases, 2, CasePage.MOST, true));
        assertThat(list("/staff/cases?state=ACCEPTED&page=2"))
                .hasStatusOk()
                .bodyText()
                .contains("多于1000件", "第2页，共50页", "/staff/cases?state=ACCEPTED\"", "state=ACCEPTED&amp;page=3");
        then(search).should().find(eq("examiner"), any(), eq(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=0",
                "page=-1",
                "page=x",
                "page=99999999999",
                "state=OPEN",
                "light=blue",
                "item=../etc",
                "who=12345678"
            })
    void answersAQuestionThatCannotBeAskedWithASentence(String question) {
        assertThat(list("/staff/cases?" + question))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("没有查询", "role=\"alert\"");
        then(search).should(never()).find(any(), any(), anyInt());
    }

    @Test
    void saysWhichPageIsTheLast() {
        finds(new CasePage(List.of(), 9, 40, false));
        assertThat(list("/staff/cases?page=9"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("没有第9页，一共2页。");
    }

    private void finds(CasePage found) {
        given(search.find(any(), any(), anyInt())).willReturn(found);
    }

    private MvcTestResult list(String address) {
        return page.get()
                .uri(URI.create(address))
                .principal(EXAMINER)
                .session(session)
                .exchange();
    }
}
