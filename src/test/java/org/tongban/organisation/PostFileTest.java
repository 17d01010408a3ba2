package org.tongban.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hall names the posts of its departments in a file; whoever reads it is told in Chinese what is wrong. */
class PostFileTest {

    private static final String POSTS = """
            posts:
              - key: urban-management-examiner
                name: 城管审查岗
                department: 城市管理局
              - key: market-inspector
                name: 市场监管核查岗
                department: 市场监督管理局
            """;

    @Test
    void namesThePostsOfDepartments() {
        assertThat(PostFile.read(POSTS))
                .containsExactly(
                        new Post("urban-management-examiner", "城管审查岗", "城市管理局"),
                        new Post("market-inspector", "市场监管核查岗", "市场监督管理局"));
        assertThat(PostFile.read("posts: []")).isEmpty();
    }

    @Test
    void isTheSameOnceItHasBeenWrittenAgain() {
        List<Post> posts = PostFile.read(POSTS);

        assertThat(PostFile.read(PostYaml.write(posts))).isEqualTo(posts);
        assertThat(PostYaml.write(posts)).isEqualTo("""
                posts:
                - key: urban-management-examiner
                  name: 城管审查岗
                  department: 城市管理局
                - key: market-inspector
                  name: 市场监管核查岗
                  department: 市场监督管理局
                """);
    }

    static Stream<List<String>> wrong() {
        return Stream.of(
                List.of(POSTS.replace("urban-management-examiner", "Urban"), "Urban：key 用小写英文"),
                List.of(POSTS.replace("urban-management-examiner", "a".repeat(41)), "不超过40个字符"),
                List.of(POSTS.replace("urban-management-examiner", "window"), "window：这是系统已有岗位的 key"),
                List.of(POSTS.replace("market-inspector", "camunda-admin"), "camunda-admin：这是系统已有岗位的 key"),
                List.of(POSTS.replace("market-inspector", "urban-management-examiner"), "key 写了两次"),
                List.of(POSTS.replace("市场监管核查岗", "城管审查岗"), "名称“城管审查岗”写了两次"),
                List.of(POSTS.replace("城管审查岗", "审查岗"), "名称“审查岗”应当是部门简称加审查岗、审核岗、核查岗"),
                List.of(POSTS.replace("城管审查岗", "城管决定岗"), "名称“城管决定岗”应当是"),
                List.of(POSTS.replace("城管审查岗", "城管承诺核查岗"), "名称“城管承诺核查岗”应当是"),
                List.of(POSTS.replace("城管审查岗", "县合法性审查岗"), "名称“县合法性审查岗”应当是"),
                List.of(POSTS.replace("城管审查岗", "管理员代审查岗"), "名称“管理员代审查岗”应当是"),
                List.of(POSTS.replace("城管审查岗", "城管 审查岗"), "名称“城管 审查岗”应当是"),
                List.of(POSTS.replace("    department: 城市管理局\n", ""), "department 写部门的全称"),
                List.of(POSTS.replace("城市管理局", "{a: b}"), "应为 posts:"),
                List.of(POSTS.replace("    name: 城管审查岗\n", ""), "每个写明 key、name、department"),
                List.of(POSTS.replace("department: 城市", "decides: true\n    department: 城市"), "不认识的键 decides"),
                List.of(POSTS + "posts: []\n", "同一个键写了两次"),
                List.of(POSTS.replace("posts:", "posts: &all"), "第1行：不能用锚点"),
                List.of(POSTS.replace("name: 城管审查岗", "name: !odd 城管审查岗"), "行：不能用锚点"),
                List.of(POSTS.replace("name: 城管审查岗", "name: *all"), "行：不能用锚点"),
                List.of("posts: 1", "应为 posts:"),
                List.of("posts:\n  - key: a\n name: b", "第3行"),
                List.of("", "应为 posts:"),
                List.of("posts: [null]", "应为 posts:"),
                List.of(POSTS + "#".repeat(20_001), "文件太大"),
                List.of(many(101), "最多100个岗位"));
    }

    private static String many(int posts) {
        return "posts:\n"
                + IntStream.range(0, posts)
                        .mapToObj(i -> " - {key: p%d, name: %s审查岗, department: 某局}\n"
                                .formatted(i, Character.toString('一' + i)))
                        .reduce("", String::concat);
    }

    @ParameterizedTest
    @MethodSource
    void wrong(List<String> fileAndFault) {
        assertThat(PostFile.faults(fileAndFault.get(0))).anyMatch(fault -> fault.contains(fileAndFault.get(1)));
    }

    @Test
    void mayHoldRemarks() {
        assertThat(PostFile.read(POSTS + "# 注意！ R&D, 5 * 2!\n")).hasSameSizeAs(PostFile.read(POSTS));
    }

    @Test
    void tellsWhoseWorkSomebodyDoes() {
        assertThat(HeldPost.actingAs("城管审查岗")).contains(HeldPost.EXAMINER);
        assertThat(HeldPost.actingAs("管理员代城管核查岗")).contains(HeldPost.INSPECTOR);
        assertThat(HeldPost.actingAs("承诺核查岗")).contains(HeldPost.VERIFIER);
        assertThat(HeldPost.actingAs("管理员代承诺核查岗")).contains(HeldPost.VERIFIER);
        assertThat(HeldPost.actingAs("合法性审查岗")).contains(HeldPost.LEGAL);
        assertThat(HeldPost.actingAs("工作人员")).isEmpty();
    }
}
