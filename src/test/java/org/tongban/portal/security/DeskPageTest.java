package org.tongban.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;

/** What stands beside the tasks at a desk: cases that await a material, comments, and to whom a task can be handed. */
@HallTest
class DeskPageTest {

    @LocalServerPort
    int port;

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    IdentityService identity;

    @Autowired
    TaskService tasks;

    Browser browser;

    @BeforeEach
    void openABrowser() {
        browser = new Browser(port);
    }

    @Test
    void showsTheWindowWhichCasesAwaitAMaterialAndUntilWhen() {
        browser.signIn("window", "window");
        int before = Integer.parseInt(browser.get("/staff/awaited/count").body());
        String number = hall.receives("food-business-licence", Set.of("food-safety-rules-list"), answers -> {});
        posts.acceptWithTolerance(number);

        assertThat(browser.get("/staff/awaited").body())
                .contains(
                        number,
                        "保证食品安全的规章制度目录清单",
                        "2026年3月9日",
                        hall.the(number).applicant().name());
        assertThat(browser.get("/staff/awaited/count").body()).isEqualTo(String.valueOf(before + 1));
        Browser administrator = new Browser(port);
        administrator.signIn("admin", "admin");
        assertThat(administrator.get("/staff/awaited").body()).contains(number);
    }

    @Test
    void showsThemToNoOtherPost() {
        browser.signIn("examiner", "examiner");

        assertThat(browser.get("/staff/awaited").statusCode()).isEqualTo(403);
        assertThat(browser.get("/staff/awaited/count").statusCode()).isEqualTo(204);
    }

    @Test
    void showsCommentsOnTheCasePageButNotToTheApplicant() {
        String number = hall.receives("outdoor-advertising-permit");
        String task = hall.openTask(number, "UserTask_CheckMaterials").getId();
        browser.signIn("window", "window");
        browser.get("/camunda/app/tasklist/default/");

        browser.postToWebapp(
                "/camunda/api/engine/engine/default/task/" + task + "/comment/create", "{\"message\": \"请核对<店名>\"}");

        assertThat(browser.get("/staff/cases/" + number).body())
                .contains("<h2 id=\"comments\">批注</h2>", "请核对&lt;店名&gt;");
        Browser applicant = new Browser(port);
        applicant.get("/cases");
        assertThat(applicant
                        .get("/cases?number=%s&code=%s"
                                .formatted(number, hall.the(number).queryCode()))
                        .body())
                .doesNotContain("请核对");
    }

    @Test
    void namesTheColleaguesToWhomeverHasTheTask() {
        String number = hall.receives("outdoor-advertising-permit");
        posts.accept(number);
        String task = hall.openTask(number, "UserTask_ExamineMaterials").getId();
        browser.signIn("examiner", "examiner");
        assertThat(browser.get("/staff/tasks/" + task + "/colleagues").statusCode())
                .isEqualTo(404);

        browser.get("/camunda/app/tasklist/default/");
        browser.postToWebapp(
                "/camunda/api/engine/engine/default/task/" + task + "/claim", "{\"userId\": \"examiner\"}");

        assertThat(browser.get("/staff/tasks/" + task + "/colleagues").body())
                .contains("\"examiner2\"")
                .doesNotContain("\"examiner\"");
        browser.postToWebapp(
                "/camunda/api/engine/engine/default/task/" + task + "/assignee", "{\"userId\": \"examiner2\"}");
        assertThat(hall.openTask(number, "UserTask_ExamineMaterials").getAssignee())
                .isEqualTo("examiner2");
    }

    @Test
    void namesNobodyWhoMayNotDoTheTask() {
        identity.createMembership("examiner2", "reviewer");
        try {
            String number = hall.receives("outdoor-advertising-permit");
            posts.accept(number);
            posts.examine(number);
            String task = hall.openTask(number, "UserTask_Review").getId();
            tasks.claim(task, "reviewer");
            browser.signIn("reviewer", "reviewer");
            assertThat(browser.get("/staff/tasks/" + task + "/colleagues").body())
                    .contains("\"examiner2\"");

            identity.createMembership("examiner", "reviewer");
            assertThat(browser.get("/staff/tasks/" + task + "/colleagues").body())
                    .contains("\"examiner2\"")
                    .doesNotContain("\"examiner\"");
        } finally {
            identity.deleteMembership("examiner", "reviewer");
            identity.deleteMembership("examiner2", "reviewer");
        }
    }
}
