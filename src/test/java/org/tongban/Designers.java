package org.tongban;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.boot.test.context.TestComponent;

/** Plays those who change the catalogue: the designer proposes, two others review, each through the forms. */
@TestComponent
public class Designers {

    private final FormService forms;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final IdentityService identity;

    Designers(FormService forms, TaskService tasks, RepositoryService repository, IdentityService identity) {
        this.forms = forms;
        this.tasks = tasks;
        this.repository = repository;
        this.identity = identity;
    }

    /** @return the number of the change */
    public String proposes(String person, Map<String, String> files) {
        VariableMap filledIn =
                Variables.createVariables().putValue("title", "调整清单").putValue("reason", "窗口人员增加。");
        files.forEach((name, text) -> filledIn.putValue(
                "file" + filledIn.size(),
                Variables.fileValue(name)
                        .file(text.getBytes(StandardCharsets.UTF_8))
                        .create()));
        String newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("catalogue-change")
                .latestVersion()
                .singleResult()
                .getId();
        return as(person, () -> forms.submitStartForm(newest, filledIn).getBusinessKey());
    }

    public void passes(String person, String number) {
        reviews(person, number, Map.of("decision", "approved", "opinion", "同意。"));
    }

    public void refuses(String person, String number, String why) {
        reviews(person, number, Map.of("decision", "rejected", "reason", why));
    }

    public void reports(String number) {
        completes("designer", number, "UserTask_Report", Map.of("reported", true, "record", "已报市目录管理系统，门户同步公布。"));
    }

    /** @return the variables of the open form, as Tasklist gets them */
    public VariableMap sees(String person, String number) {
        return as(
                person,
                () -> forms.getTaskFormVariables(tasks.createTaskQuery()
                        .processInstanceBusinessKey(number)
                        .singleResult()
                        .getId()));
    }

    /** @return what the form shows of one file's differences, a row each */
    public List<String> seesOf(String file, String person, String number) {
        try {
            return new ObjectMapper()
                    .readTree(sees(person, number).get("differences").toString())
                    .valueStream()
                    .filter(row -> row.path("place").asText().startsWith(file))
                    .map(JsonNode::toString)
                    .toList();
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @return an entry of the project in its next version, with these texts replaced, each followed by its replacement */
    public static Map<String, String> entry(String key, String version, LocalDate from, String... replacing) {
        String text = file("processes/item/" + key + ".yaml")
                .replaceFirst("version: \"[\\d.]+\"", "version: \"" + version + "\"")
                .replaceFirst("effectiveFrom: [\\d-]+", "effectiveFrom: " + from);
        for (int i = 0; i < replacing.length; i += 2) {
            text = text.replace(replacing[i], replacing[i + 1]);
        }
        return Map.of(key + ".yaml", text);
    }

    /** @return an item of the project in its next version, which asks for one more material, and the library with it */
    public static Map<String, String> withMaterial(
            String item, String version, LocalDate from, String code, String name) {
        Map<String, String> files = new HashMap<>(entry(item, version, from, "materials:\n", """
                materials:
                  - code: %s
                    necessity: required
                    originals: 1
                    copies: 0
                    electronic: true
                    tolerable: false
                    waivedOnCommitment: false
                    basis: {document: 中华人民共和国行政许可法, article: 第三十一条}
                    standard: 由设计单位盖章。
                """.formatted(code)));
        files.put(
                "materials.yaml",
                file("processes/materials.yaml")
                        + "  %s:\n    name: %s\n    source: applicant\n    obtainableByDataSharing: false\n"
                                .formatted(code, name));
        return files;
    }

    public static String file(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void reviews(String person, String number, Map<String, Object> filledIn) {
        String task = Stream.of("UserTask_ReviewLegality", "UserTask_ReviewJointly")
                .filter(key -> tasks.createTaskQuery()
                                .processInstanceBusinessKey(number)
                                .taskDefinitionKey(key)
                                .count()
                        == 1)
                .findFirst()
                .orElseThrow();
        completes(person, number, task, filledIn);
    }

    private void completes(String person, String number, String task, Map<String, Object> filledIn) {
        String id = tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(task)
                .singleResult()
                .getId();
        as(person, () -> {
            forms.submitTaskForm(id, filledIn);
            return null;
        });
    }

    private <T> T as(String person, Supplier<T> work) {
        List<String> posts = identity.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(person, posts, List.of("360702"));
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
