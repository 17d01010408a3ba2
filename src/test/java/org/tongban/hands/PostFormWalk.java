package org.tongban.hands;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One way to fill in a post's form: an option of its decision, and of a question that this option brings up.
 *
 * @param form its id
 * @param option value of the last option chosen, which asks most of the case; empty for a form that only confirms
 * @param chosen labels of options by the labels of their questions
 */
record PostFormWalk(String form, String option, Map<String, String> chosen) {

    private static final Path FORMS = Path.of("forms", "post");
    private static final Pattern SHOWN_FOR = Pattern.compile("=(\\w+) != \"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @return every option of every form of the posts, from the files; a new file is walked without a word here */
    static Stream<PostFormWalk> all() {
        try (Stream<Path> files = Files.list(FORMS)) {
            return files.sorted().toList().stream().flatMap(PostFormWalk::of).filter(walk -> !walk.isOfferedByNoItem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 行政许可法 第七十八条 is offered for licences only, and none of them is decided on the spot. */
    private boolean isOfferedByNoItem() {
        return form.equals("decide-on-the-spot") && option.equals("false-materials");
    }

    /** @return what the option is called on the screen; empty for a form that only confirms */
    String label() {
        return chosen.values().stream().findFirst().orElse("");
    }

    private static Stream<PostFormWalk> of(Path file) {
        String form = file.getFileName().toString().replace(".form", "");
        List<JsonNode> questions = questions(read(file));
        if (questions.isEmpty()) {
            return Stream.of(new PostFormWalk(form, "", Map.of()));
        }
        JsonNode decision = questions.get(0);
        List<PostFormWalk> walks = new ArrayList<>();
        for (JsonNode option : decision.path("values")) {
            PostFormWalk walk = new PostFormWalk(form, option.path("value").asText(), Map.of()).with(decision, option);
            List<PostFormWalk> further = questions.stream()
                    .skip(1)
                    .filter(question -> shownFor(question, decision, option))
                    .flatMap(question -> options(question).map(choice -> walk.with(question, choice)))
                    .toList();
            walks.addAll(further.isEmpty() ? List.of(walk) : further);
        }
        return walks.stream();
    }

    private PostFormWalk with(JsonNode question, JsonNode option) {
        Map<String, String> more = new LinkedHashMap<>(chosen);
        more.put(question.path("label").asText(), option.path("label").asText());
        return new PostFormWalk(form, option.path("value").asText(), more);
    }

    private static boolean shownFor(JsonNode question, JsonNode decision, JsonNode option) {
        String hide = question.at("/conditional/hide").asText();
        Matcher condition = SHOWN_FOR.matcher(hide);
        if (!condition.matches()
                || !condition.group(1).equals(decision.path("key").asText())) {
            throw new AssertionError("Which option brings up " + question.path("label") + "? " + hide);
        }
        return condition.group(2).equals(option.path("value").asText());
    }

    private static List<JsonNode> questions(JsonNode form) {
        return form.findParents("type").stream()
                .filter(component -> component.path("type").asText().equals("radio"))
                .toList();
    }

    private static Stream<JsonNode> options(JsonNode question) {
        List<JsonNode> all = new ArrayList<>();
        question.path("values").forEach(all::add);
        return all.stream();
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return form + " " + String.join(" ", chosen.values());
    }
}
