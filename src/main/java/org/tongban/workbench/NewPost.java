package org.tongban.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.tongban.command.Refusal;
import org.tongban.organisation.Post;
import org.tongban.organisation.PostFile;

/** Adds a department's post to the hall's file of posts, and to those that the palette offers. */
final class NewPost {

    private static final String PALETTE = "processes/.camunda/element-templates/posts.json";
    private static final String GROUPS = "camunda:candidateGroups";
    private static final String BEGINNING = "# 部门的岗位：key 是流程里的候选组，名称以审查岗、审核岗或者核查岗结尾，说明它做什么。\nposts:\n";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DefaultPrettyPrinter AS_MODELER = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private final Workshop workshop;
    private final Post post;

    NewPost(Workshop workshop, Post post) {
        this.workshop = workshop;
        this.post = post;
    }

    /** @throws Refusal if the post cannot be added to those that are there */
    void write() {
        String before = workshop.has(PostFile.PATH) ? workshop.read(PostFile.PATH) : BEGINNING;
        String after = "%s  - key: %s\n    name: %s\n    department: %s\n"
                .formatted(
                        before.replaceFirst("posts: *\\[] *", "posts:"),
                        post.key(),
                        post.name(),
                        post.ofDepartment().orElseThrow());
        List<String> faults = PostFile.faults(after);
        if (!faults.isEmpty()) {
            throw new Refusal("没有写入 " + PostFile.PATH + "：\n" + String.join("\n", faults));
        }
        workshop.write(PostFile.PATH, after);
        if (workshop.has(PALETTE)) {
            workshop.write(PALETTE, offering(workshop.read(PALETTE)));
        }
    }

    private String offering(String palette) {
        try {
            JsonNode templates = JSON.readTree(palette);
            templates
                    .valueStream()
                    .flatMap(template -> template.path("properties").valueStream())
                    .filter(property -> property.at("/binding/name").asText().equals(GROUPS))
                    .flatMap(property -> Stream.of(property.path("choices")))
                    .filter(JsonNode::isArray)
                    .forEach(choices -> add((ArrayNode) choices));
            return JSON.writer(AS_MODELER).writeValueAsString(templates) + "\n";
        } catch (JsonProcessingException broken) {
            throw new Refusal("不能读取 " + PALETTE);
        }
    }

    private void add(ArrayNode choices) {
        boolean offered = choices.valueStream()
                .anyMatch(choice -> choice.path("value").asText().equals(post.key()));
        if (!offered) {
            ObjectNode choice = choices.addObject();
            choice.put("name", post.name());
            choice.put("value", post.key());
        }
    }
}
