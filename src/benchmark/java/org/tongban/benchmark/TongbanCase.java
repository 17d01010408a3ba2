package org.tongban.benchmark;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.Channel;
import org.tongban.cases.intake.Draft;

/** Takes one case through Tongban's service layer, as an applicant and five people in Tasklist would. */
final class TongbanCase {

    private static final byte[] FILE = ("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                    + "2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n"
                    + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj\n"
                    + "trailer <</Root 1 0 R>>\n%%EOF\n")
            .getBytes(StandardCharsets.US_ASCII);
    private static final Map<String, Object> ANSWERS = Map.of(
            "applicantName", "张建国",
            "applicantId", "360702199003071239",
            "phone", "13879712345",
            "address", "江西省赣州市章贡区红旗大道18号");

    static final String REGION = "360702";

    private final Applications applications;
    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identity;

    TongbanCase(ApplicationContext context) {
        applications = context.getBean(Applications.class);
        tasks = context.getBean(TaskService.class);
        forms = context.getBean(FormService.class);
        identity = context.getBean(IdentityService.class);
        List.of("window", "examiner", "head", "issuer").forEach(this::employ);
    }

    /** A real hall has nobody on its first day, and takes no application that nobody would see. */
    private void employ(String post) {
        employ(identity, post, List.of(post));
    }

    /** @return the id of somebody who stands in these posts, engaged now if nobody is yet */
    static String employ(IdentityService identity, String name, List<String> posts) {
        String id = person(name);
        if (identity.createUserQuery().userId(id).count() == 0) {
            User person = identity.newUser(id);
            person.setFirstName("测量员");
            person.setPassword("as long as the river");
            identity.saveUser(person);
            posts.forEach(post -> identity.createMembership(id, post));
            identity.createTenantUserMembership(REGION, id);
        }
        return id;
    }

    private static String person(String post) {
        return "measured." + post;
    }

    /** @return the number of a case that waits for its decision */
    String untilDecision(Side side) {
        Draft draft = applications.open("benchmark-item", null, Channel.API);
        applications.putMaterial(draft.id(), "benchmark-application", "申请书.pdf", new ByteArrayInputStream(FILE));
        String number = applications.submit(draft.id(), ANSWERS, null).caseNumber();
        complete(number, "UserTask_CheckMaterials", "window", Map.of("acceptOutcome", "accepted"), side);
        Map<String, Object> pass = Map.of("conclusion", "pass", "opinion", "符合条件");
        complete(number, "UserTask_ExamineFirst", "examiner", pass, side);
        complete(number, "UserTask_ExamineSecond", "examiner", pass, side);
        return number;
    }

    void run(Side side) {
        toItsEnd(side);
    }

    /** @return the number of a case that is over */
    String toItsEnd(Side side) {
        String number = untilDecision(side);
        complete(number, "UserTask_Decide", "head", Map.of("decision", "approved"), side);
        Map<String, Object> handedOver = Map.of("deliveryMethod", "window", "recipient", "申请人本人");
        complete(number, "UserTask_Deliver", "issuer", handedOver, side);
        return number;
    }

    private void complete(String number, String key, String post, Map<String, Object> filledIn, Side side) {
        identity.setAuthentication(person(post), List.of(post), List.of(REGION));
        try {
            Task task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(number)
                    .taskDefinitionKey(key)
                    .singleResult();
            tasks.claim(task.getId(), person(post));
            side.timed(() -> forms.submitTaskForm(task.getId(), filledIn));
        } finally {
            identity.clearAuthentication();
        }
    }
}
