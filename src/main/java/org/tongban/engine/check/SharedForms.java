package org.tongban.engine.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The posts' forms that the system holds ask what acts of law rest on, in words and values that the register reads. Whoever
 * deploys one may add fields of one's own, and word the hints otherwise.
 */
final class SharedForms {

    static final Rule AS_HELD = Rule.of(
            "form-as-held",
            "decisions/0036",
            "系统所带的岗位表单按原样使用，部署时只能增加自己的字段、改提示文字",
            "A post's form that the system holds is used as it is; a deployment may add fields of its own and word hints otherwise",
            models -> models.forms().flatMap(SharedForms::changed));

    static final Rule OWN_FIELDS = Rule.of(
            "own-fields",
            "decisions/0036",
            "自己的岗位表单只能用审查表单的字段和自己的字段，不能用系统其他岗位表单的字段",
            "A post's form of one's own has fields of its own and those of an examination, none that another form of the system asks",
            models -> models.forms()
                    .filter(form -> form.ofPost(models)
                            && !Held.FORMS.containsKey(form.file().key()))
                    .flatMap(form -> form.components()
                            .filter(component ->
                                    Held.DECIDING.contains(component.path("key").asText()))
                            .map(form::at)));

    private static final Set<String> SAYS_NOTHING = Set.of("layout", "description", "components");

    private SharedForms() {}

    /** @return the posts' forms as the system holds them */
    static List<ModelFile> held() {
        return Held.FORMS.values().stream().map(FormFile::file).toList();
    }

    /** @return true unless the system holds a form of this name that asks otherwise */
    static boolean isAsHeld(ModelFile file) {
        return changed(FormFile.read(file)).findAny().isEmpty();
    }

    private static Stream<Place> changed(FormFile form) {
        FormFile held = Held.FORMS.get(form.file().key());
        if (held == null || held.file().text().equals(form.file().text())) {
            return Stream.empty();
        }
        List<Component> ours = components(held);
        List<Place> broken = new ArrayList<>();
        int next = 0;
        for (Component theirs : components(form)) {
            if (next < ours.size() && theirs.says(ours.get(next))) {
                next++;
            } else if (!theirs.isOwn(ours)) {
                broken.add(form.at(theirs.content()));
            }
        }
        if (broken.isEmpty() && next < ours.size()) {
            broken.add(form.file()
                    .whole()
                    .saying(ours.get(next).content().path("id").asText()));
        }
        return broken.stream().limit(1);
    }

    /** A component with the id of what it stands in; empty on the form itself. */
    private record Component(String inside, JsonNode content) {

        boolean says(Component other) {
            return inside.equals(other.inside) && meaning().equals(other.meaning());
        }

        /** Neither a field of the held form, nor one in its lists, nor one that the register reads from any of them. */
        boolean isOwn(List<Component> held) {
            String id = content.path("id").asText();
            return held.stream()
                            .map(component -> component.content.path("id").asText())
                            .noneMatch(known -> known.equals(id) || known.equals(inside))
                    && !Held.KEYS.contains(content.path("key").asText());
        }

        private ObjectNode meaning() {
            return ((ObjectNode) content.deepCopy()).remove(SAYS_NOTHING);
        }
    }

    private static List<Component> components(FormFile form) {
        return inside("", form.content()).toList();
    }

    private static Stream<Component> inside(String parent, JsonNode content) {
        return content.path("components")
                .valueStream()
                .filter(JsonNode::isObject)
                .flatMap(child -> Stream.concat(
                        Stream.of(new Component(parent, child)),
                        inside(child.path("id").asText(), child)));
    }

    /** Read once, when the first is asked for. */
    private static final class Held {

        private static final Map<String, FormFile> FORMS = ModelFiles.packaged().stream()
                .filter(file -> file.path().matches("forms/post/[^/]+\\.form"))
                .map(FormFile::read)
                .collect(Collectors.toMap(form -> form.file().key(), Function.identity(), (first, second) -> first));

        private static final Set<String> KEYS = keys(FORMS.values().stream()).collect(Collectors.toSet());

        private static final Set<String> DECIDING = KEYS.stream()
                .filter(key -> keys(Stream.of(FORMS.get("examine"))).noneMatch(key::equals))
                .collect(Collectors.toSet());

        private static Stream<String> keys(Stream<FormFile> forms) {
            return forms.flatMap(FormFile::components)
                    .filter(component -> component.has("key"))
                    .map(component -> component.path("key").asText());
        }
    }
}
