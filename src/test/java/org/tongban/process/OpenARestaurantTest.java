package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.process.Restaurant.DRAINAGE;
import static org.tongban.process.Restaurant.FIRE;
import static org.tongban.process.Restaurant.FOOD;
import static org.tongban.process.Restaurant.REGISTRATION;
import static org.tongban.process.Restaurant.SIGN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseState;
import org.tongban.cases.register.CaseRegister;
import org.tongban.document.Documents;
import org.tongban.document.ListedDocument;
import org.tongban.document.content.DocumentKind;

/** One form, one acceptance, every department's own decision, one summary. */
@HallTest
class OpenARestaurantTest {

    @Autowired
    Hall hall;

    @Autowired
    CaseRegister register;

    @Autowired
    Documents documents;

    @Test
    void isAcceptedAsAWholeThenItemByItemAndDecidedByEveryDepartment() {
        var restaurant = Restaurant.applies(hall).isAccepted();

        assertThat(restaurant.state(REGISTRATION)).isEqualTo(CaseState.ISSUED);
        assertThat(restaurant.the(REGISTRATION).instantRule()).isPresent();
        assertThat(restaurant.the(FOOD).acceptKind()).contains(AcceptKind.WITH_BUNDLE);
        restaurant.isExamined().isVisited().approve(FOOD, FIRE, SIGN);
        assertThat(restaurant.state(FOOD)).isEqualTo(CaseState.ISSUED);
        restaurant.isDelivered();

        assertThat(hall.passed(restaurant.number()))
                .contains("EndEvent_Accepted", "EndEvent_JointlyInspected", "EndEvent_Closed")
                .doesNotContain("EndEvent_Rejected", "EndEvent_Refused");
        assertThat(restaurant.state()).isEqualTo(CaseState.CLOSED);
        assertThat(register.children(restaurant.number())).allMatch(child -> child.state() == CaseState.CLOSED);
        assertThat(papers(restaurant.number()))
                .containsExactly(DocumentKind.RECEIPT, DocumentKind.ACCEPTANCE, DocumentKind.SUMMARY);
        assertThat(papers(restaurant.child(REGISTRATION))).containsExactly(DocumentKind.APPROVAL, DocumentKind.LICENCE);
        assertThat(papers(restaurant.child(FOOD)))
                .containsExactly(DocumentKind.ACCEPTANCE, DocumentKind.APPROVAL, DocumentKind.LICENCE);
        assertThat(hall.running(restaurant.number())).isEmpty();
    }

    @Test
    void handlesOnlyTheItemsTheAnswersCallFor() {
        var restaurant = Restaurant.applies(hall, RestaurantAnswers::small).isAccepted();

        assertThat(register.children(restaurant.number()))
                .extracting(child -> child.offering())
                .containsExactly(REGISTRATION, FOOD);
        assertThat(hall.openTasks(restaurant.number())).isEmpty();
        restaurant.isDelivered();
        restaurant.examine(FOOD);
        restaurant.inspectAlone(FOOD);
        restaurant.approve(FOOD);
        restaurant.isDelivered();

        assertThat(hall.passed(restaurant.number()))
                .contains("EndEvent_Closed")
                .doesNotContain(
                        "CallActivity_JointInspect",
                        "CallActivity_CheckFireSafety",
                        "CallActivity_PermitOutdoorAdvertising");
        assertThat(restaurant.state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void asksForTheDrainagePermitWhereTheShopDischargesToTheSewer() {
        var restaurant =
                Restaurant.applies(hall, RestaurantAnswers::withOwnSewer).isAccepted();

        restaurant.isExamined();
        restaurant.examine(DRAINAGE);
        restaurant.inspectAlone(DRAINAGE);
        restaurant.isVisited();
        restaurant.approve(FOOD, FIRE, SIGN, DRAINAGE);
        restaurant.isDelivered();

        assertThat(restaurant.state(DRAINAGE)).isEqualTo(CaseState.CLOSED);
        assertThat(hall.passed(restaurant.number())).contains("CallActivity_PermitDrainage");
        assertThat(documents.of(restaurant.child(DRAINAGE)))
                .extracting(ListedDocument::title)
                .contains("污水排入排水管网许可证");
    }

    @Test
    void issuesTheOtherResultsWhenOneItemIsRejected() {
        var restaurant = Restaurant.applies(hall).isAccepted().isExamined().isVisited();

        restaurant.approve(FOOD, FIRE);
        restaurant.reject(SIGN);
        restaurant.isDelivered();

        assertThat(restaurant.state()).isEqualTo(CaseState.CLOSED);
        assertThat(restaurant.state(FOOD)).isEqualTo(CaseState.CLOSED);
        assertThat(restaurant.state(FIRE)).isEqualTo(CaseState.CLOSED);
        assertThat(restaurant.state(SIGN)).isEqualTo(CaseState.REJECTED);
        assertThat(papers(restaurant.child(SIGN))).containsExactly(DocumentKind.ACCEPTANCE, DocumentKind.REJECTION);
        assertThat(documents.get(documents.of(restaurant.number()).get(2).id()).html())
                .contains("不予行政许可", "予以许可");
    }

    private List<DocumentKind> papers(String number) {
        return documents.of(number).stream().map(ListedDocument::kind).toList();
    }
}
