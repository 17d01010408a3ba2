package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.process.Restaurant.FIRE;
import static org.tongban.process.Restaurant.FOOD;
import static org.tongban.process.Restaurant.SIGN;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseState;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.supply.Supplies;
import org.tongban.document.Documents;
import org.tongban.document.content.DocumentKind;
import org.tongban.engine.demo.People;

/** A one-thing accepted although a tolerable material of one of its items is missing. */
@HallTest
class OpenARestaurantToleranceTest {

    private static final String MISSING = "food-safety-rules-list";

    @Autowired
    Hall hall;

    @Autowired
    People people;

    @Autowired
    Supplies supplies;

    @Autowired
    Documents documents;

    @Autowired
    Archive archive;

    @Test
    void takesTheMissingMaterialInForTheOneItemThatAwaitsIt() throws IOException {
        var restaurant = Restaurant.appliesWithout(hall, MISSING).isTolerated();
        assertThat(restaurant.the(FOOD).acceptKind()).contains(AcceptKind.TOLERANT);
        assertThat(restaurant.the(SIGN).acceptKind()).contains(AcceptKind.WITH_BUNDLE);
        restaurant.isExamined().isVisited();
        assertThat(hall.openTasks(restaurant.child(FOOD)))
                .as("no decision before it is in")
                .isEmpty();

        supplies.putMaterial(restaurant.number(), MISSING, "清单.pdf", people.sampleFile());
        supplies.submitSupplied(restaurant.number());
        hall.does("window", restaurant.child(FOOD), "UserTask_CheckSupplied", Map.of("materialOk", "yes"));
        restaurant.approve(FOOD, FIRE, SIGN);
        restaurant.isDelivered();

        assertThat(restaurant.state()).isEqualTo(CaseState.CLOSED);
        assertThat(restaurant.state(FOOD)).isEqualTo(CaseState.CLOSED);
        assertThat(hall.material(restaurant.number(), MISSING).state()).isEqualTo(MaterialState.CHECKED);
    }

    @Test
    void rejectsTheOneItemWhoseMaterialNeverComesAndIssuesTheOtherResults() {
        var restaurant = Restaurant.appliesWithout(hall, MISSING).isTolerated().isExamined();

        hall.timePassesUntil(restaurant.child(FOOD), "BoundaryEvent_MaterialOverdue");
        restaurant.isVisited();
        restaurant.reject(FOOD, "没有补交保证食品安全的规章制度目录清单。");
        restaurant.approve(FIRE, SIGN);
        restaurant.isDelivered();

        assertThat(restaurant.state()).isEqualTo(CaseState.CLOSED);
        assertThat(restaurant.state(FIRE)).isEqualTo(CaseState.CLOSED);
        assertThat(restaurant.state(FOOD)).isEqualTo(CaseState.REJECTED);
        assertThat(documents.of(restaurant.child(FOOD)))
                .extracting(paper -> paper.kind())
                .containsExactly(DocumentKind.ACCEPTANCE, DocumentKind.REJECTION);
        assertThat(archive.paper(restaurant.child(FOOD), DocumentKind.REJECTION))
                .contains("没有补交保证食品安全的规章制度目录清单。");
        assertThat(archive.paper(restaurant.number(), DocumentKind.SUMMARY)).contains("不予行政许可", "予以许可");
    }
}
