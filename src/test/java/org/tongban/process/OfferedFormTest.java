package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Applicants;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;

/** A post is offered only what fits the case, and what does not fit is refused whoever sends it. */
@HallTest
class OfferedFormTest {

    private static final String FOOD = "food-business-licence";
    private static final String CHECK = "UserTask_CheckMaterials";
    private static final String TOLERABLE = "food-safety-rules-list";
    private static final String MAIN = "food-premises-layout";
    private static final Consumer<Map<String, Object>> AS_IS = answers -> {};

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Applicants applicants;

    @Autowired
    FormService forms;

    @Autowired
    ObjectMapper json;

    @Test
    void offersNoToleranceWhereNothingIsMissing() throws IOException {
        String number = hall.receives(FOOD);

        assertThat(offered(number, CHECK, "acceptOutcome")).containsExactly("accepted", "corrections", "refused");
    }

    @Test
    void offersToleranceAndNoAcceptanceWhereATolerableMaterialIsMissing() throws IOException {
        String number = hall.receives(FOOD, Set.of(TOLERABLE), AS_IS);

        assertThat(offered(number, CHECK, "acceptOutcome")).containsExactly("tolerated", "corrections", "refused");
    }

    @Test
    void offersOnlyANoticeOrARefusalWhereAMainMaterialIsMissing() throws IOException {
        String number = hall.receives(FOOD, Set.of(MAIN), AS_IS);

        assertThat(offered(number, CHECK, "acceptOutcome")).containsExactly("corrections", "refused");
    }

    @Test
    void offersTheSameAfterTheNotice() throws IOException {
        String number = hall.receives(FOOD, Set.of(TOLERABLE), AS_IS);
        posts.askCorrections(number, Map.of(TOLERABLE, "未提交"));
        applicants.correct(number);

        assertThat(offered(number, "UserTask_CheckCorrections", "acceptOutcome"))
                .containsExactly("tolerated", "refused");
    }

    @Test
    void offersNoGrantWhereWhatWasPromisedNeverCame() throws IOException {
        String number = hall.receives(FOOD, Set.of(TOLERABLE), AS_IS);
        posts.acceptWithTolerance(number);
        hall.timePassesUntil(number, "BoundaryEvent_MaterialOverdue");
        posts.examine(number);
        posts.inspect(number);
        posts.review(number);

        assertThat(offered(number, "UserTask_Decide", "decision")).containsExactly("rejected");
        assertThat(forms.getTaskFormVariables(
                                hall.openTask(number, "UserTask_Decide").getId())
                        .get("materialList")
                        .toString())
                .contains("逾期未补交");
    }

    @Test
    void offersACommitmentToWhoeverChoseIt() throws IOException {
        String number = hall.receives(FOOD, Set.of(), OfferedFormTest::renewUnchanged);

        assertThat(offered(number, CHECK, "acceptOutcome")).contains("committed");
    }

    @Test
    void showsTheIssuerHowTheApplicantWantsTheResult() {
        String number = hall.receives(FOOD, Set.of(), answers -> answers.put("delivery", "online"));
        posts.accept(number);
        posts.examine(number);
        posts.inspect(number);
        posts.review(number);
        posts.approve(number);

        assertThat(forms.getTaskFormVariables(
                        hall.openTask(number, "UserTask_Deliver").getId()))
                .containsEntry("deliveryMethod", "online");
    }

    private static void renewUnchanged(Map<String, Object> answers) {
        answers.put("applicationType", "renewal");
        answers.put("foodLicenceNumber", "JY23607020012345");
        answers.put("conditionsUnchanged", true);
        answers.put("foodCommitment", true);
    }

    private List<String> offered(String number, String task, String field) throws IOException {
        try (InputStream form =
                forms.getDeployedTaskForm(hall.openTask(number, task).getId())) {
            for (JsonNode component : json.readTree(form).get("components")) {
                if (component.path("key").asText().equals(field)) {
                    return StreamSupport.stream(component.get("values").spliterator(), false)
                            .map(option -> option.get("value").asText())
                            .toList();
                }
            }
        }
        throw new AssertionError("No field " + field);
    }
}
