package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;

/** A list of tasks tells them apart: by what is to do, for whom, about what, and by the number. */
@HallTest
class TaskNameTest {

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    TaskService tasks;

    @Test
    void namesTheApplicantAndTheItem() {
        String number = hall.receives("outdoor-advertising-permit");

        assertThat(hall.openTask(number, "UserTask_CheckMaterials").getName())
                .isEqualTo("核对申请材料 · 赣州市客家味道餐饮管理有限公司 · 设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批 · " + number);
    }

    @Test
    void cutsANameThatWouldNotFit() {
        String name = "赣州市章贡区" + "𠮷".repeat(60) + "有限公司";
        String number =
                hall.receives("outdoor-advertising-permit", Set.of(), answers -> answers.put("applicantName", name));

        assertThat(hall.openTask(number, "UserTask_CheckMaterials").getName())
                .hasSizeLessThanOrEqualTo(255)
                .contains("赣州市章贡区𠮷𠮷", "𠮷… · ")
                .endsWith(number);
    }

    @Test
    void tellsWhichOfTwoPeopleAVisitIsFor() {
        String number = hall.receives("food-business-licence");
        posts.accept(number);
        posts.examine(number);

        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(number)
                        .taskDefinitionKey("UserTask_InspectOnSite")
                        .list())
                .extracting(Task::getName)
                .satisfiesExactlyInAnyOrder(
                        first -> assertThat(first).startsWith("现场核查（第一人） · "),
                        second -> assertThat(second).startsWith("现场核查（第二人） · "));
    }
}
