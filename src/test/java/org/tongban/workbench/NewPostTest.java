package org.tongban.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A department gets a post on the command line; flows and the palette know it. */
class NewPostTest {

    private static final String POSTS = "processes/posts.yaml";
    private static final String PALETTE = "processes/.camunda/element-templates/posts.json";

    @TempDir
    Path folder;

    Workbench designer;

    @BeforeEach
    void sitDown() throws IOException {
        designer = new Workbench(folder);
        Files.createDirectories(folder.resolve(PALETTE).getParent());
        Files.copy(Path.of(PALETTE), folder.resolve(PALETTE));
    }

    @Test
    void isNamedAndOfferedBesideTheOthers() {
        String before = designer.file(PALETTE);
        assertThat(says("road-examiner", "城管审查岗", "城市管理局").code()).isZero();
        assertThat(says("road-inspector", "城管核查岗", "城市管理局").code()).isZero();

        assertThat(designer.file(POSTS)).endsWith("""
                posts:
                  - key: road-examiner
                    name: 城管审查岗
                    department: 城市管理局
                  - key: road-inspector
                    name: 城管核查岗
                    department: 城市管理局
                """);
        assertThat(designer.file(PALETTE).replaceAll("(?s),\\s+\\{\\s+\"name\": \"城管..岗\",.*?}", ""))
                .isNotEqualTo(designer.file(PALETTE))
                .isEqualTo(before);
    }

    @Test
    void isTakenByAFlowOfTheSameFolder() {
        says("road-examiner", "城管审查岗", "城市管理局");
        designer.item("street-stall-permit", "占道经营许可");
        String flow = "processes/item/street-stall-permit.bpmn";
        String entry = "processes/item/street-stall-permit.yaml";
        designer.write(flow, designer.file(flow).replace("\"examiner\"", "\"road-examiner\""));
        assertThat(designer.report()).contains("steps-as-drawn");
        designer.write(entry, designer.file(entry).replace("post: 审查岗", "post: 城管审查岗"));

        assertThat(designer.report()).doesNotContain("task-post", "steps-as-drawn", "readable-posts");
        designer.write(POSTS, "posts: []\n");
        assertThat(designer.report()).contains("task-post", "steps-as-drawn");
    }

    @Test
    void isRefusedWithWhatIsWrong() {
        says("road-examiner", "城管审查岗", "城市管理局");
        String before = designer.file(POSTS);

        assertThat(says("road-examiner", "交警审查岗", "公安局").err()).contains("key 写了两次");
        assertThat(says("head", "城管决定岗", "城市管理局").err()).contains("系统已有岗位", "部门简称加审查岗、审核岗、核查岗");
        assertThat(designer.says("", "post", "x").err()).contains("缺少参数：--name");
        assertThat(designer.file(POSTS)).isEqualTo(before);
    }

    private Workbench.Answer says(String key, String name, String department) {
        return designer.says("", "post", key, "--name", name, "--department", department, "--into", folder.toString());
    }
}
