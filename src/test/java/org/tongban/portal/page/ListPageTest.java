package org.tongban.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tongban.catalog.Catalog;
import org.tongban.document.CommitmentLetters;
import org.tongban.portal.list.ListLine;
import org.tongban.portal.list.PublishedList;

@PageTest
class ListPageTest {

    @Autowired
    MockMvcTester page;

    @Autowired
    Catalog catalog;

    @Autowired
    CommitmentLetters letters;

    @ParameterizedTest
    @EnumSource
    void isReachedFromTheFirstPageAndLeadsToItsFiles(PublishedList list) {
        assertThat(page.get().uri("/")).bodyText().contains("href=\"/catalogue/" + list.id() + "\"", list.title());
        assertThat(page.get().uri("/catalogue/" + list.id()))
                .hasStatusOk()
                .bodyText()
                .contains("<h1>" + list.title() + "</h1>")
                .contains("href=\"/catalogue/" + list.id() + ".csv\"", "href=\"/api/v1/catalogue/" + list.id() + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void showsOnThePageAndInTheFileTheSameCells(PublishedList list) {
        assertThat(list.lines(catalog)).isNotEmpty();
        for (ListLine line : list.lines(catalog)) {
            assertThat(line.cells()).hasSameSizeAs(list.columns());
            assertThat(page.get().uri("/catalogue/" + list.id())).bodyText().contains(line.cells());
            assertThat(page.get().uri("/catalogue/" + list.id() + ".csv"))
                    .hasStatusOk()
                    .hasContentType("text/csv;charset=UTF-8")
                    .bodyText()
                    .contains(line.cells());
        }
    }

    @Test
    void namesWhatMustBeThereAndWhatMayComeLater() {
        assertThat(page.get().uri("/catalogue/tolerance.csv"))
                .bodyText()
                .isEqualTo("\uFEFF事项,实施机关,主要材料,可容缺材料\r\n"
                        + "摊点食品许可,县级市场监督管理部门,\"申请人身份证件\n授权委托书（视情况提交）\",设备清单\r\n"
                        + "摊点登记,县级市场监督管理部门,无,申请人身份证件\r\n");
    }

    @Test
    void offersTheFileUnderItsChineseName() {
        assertThat(page.get().uri("/catalogue/items.csv"))
                .headers()
                .hasValue(
                        "Content-Disposition",
                        "attachment; filename=\"=?UTF-8?Q?=E4=BA=8B=E9=A1=B9=E6=B8=85=E5=8D=95.csv?=\"; "
                                + "filename*=UTF-8''%E4%BA%8B%E9%A1%B9%E6%B8%85%E5%8D%95.csv");
    }

    @Test
    void opensTheLetterAndTheLetterOfEachItemThatOffersOne() {
        given(letters.blank()).willReturn("<h1>告知承诺书</h1>");
        given(letters.specimen(catalog.item("stall-food-permit"))).willReturn(Optional.of("<h1>摊点食品</h1>"));

        assertThat(page.get().uri("/catalogue/commitment"))
                .bodyText()
                .contains("href=\"/catalogue/commitment/letter\"")
                .containsOnlyOnce("href=\"/catalogue/commitment/letter/stall-food-permit\"");
        assertThat(page.get().uri("/catalogue/commitment/letter")).bodyText().contains("告知承诺书");
        assertThat(page.get().uri("/catalogue/commitment/letter/stall-food-permit"))
                .bodyText()
                .contains("摊点食品");
        assertThat(page.get().uri("/catalogue/commitment/letter/stall-registration"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void knowsNoOtherList() {
        assertThat(page.get().uri("/catalogue/secrets")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page.get().uri("/catalogue/secrets.csv")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
