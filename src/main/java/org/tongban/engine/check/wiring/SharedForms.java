package org.tongban.engine.check.wiring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongban.engine.check.model.FormFile;
import org.tongban.engine.check.model.ModelFile;
import org.tongban.engine.check.model.ModelFiles;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;

/**
 * The posts' forms that the system holds ask what acts of law rest on, in words and values that the register reads. Whoever
 * deploys one may add fields of one's own, and word the hints otherwise.
 */
public final class SharedForms {

    public static final Rule AS_HELD = Rule.of(
            "form-as-held",
            "decisions/0036",
            "系统所带的岗位表单按原样使用，只能增加自己的文字、数字、勾选字段（key 以 own 开头，只写名称、提示、版面，和必填、长度、大小的校验，总有可填的内容）、改提示文字和版面",
            "A post's form that the system holds is used as it is; a deployment may add text, number and checkbox fields of its own, whose"
                    + " keys begin with own and which somebody can always fill in, and word and lay out hints otherwise",
            models -> models.forms().flatMap(SharedForms::changed));

    public static final Rule OWN_FIELDS = Rule.of(
            "own-fields",
            "decisions/0036",
            "自己的岗位表单只用审查表单的字段、key 以 own 开头的自己的字段，以及系统没有的核定内容（attested…）",
            "A post's form of one's own has the fields of an examination, those whose keys begin with own, and what the system attests nowhere",
            models -> models.forms()
                    .filter(form -> form.ofPost(models)
                            && !Held.FORMS.containsKey(form.file().key()))
                    .flatMap(form -> form.components()
                            .filter(component -> component.has("key"))
                            .filter(component -> !isFree(component.path("key").asText()))
                            .map(form::at)));

    private static final Pattern OWN_KEY = Pattern.compile("own[A-Z]\\w*");
    private static final Set<String> SAYS_NOTHING = Set.of("layout", "description", "components");

    private SharedForms() {}

    private static boolean isFree(String key) {
        boolean attested = key.startsWith("attested") && !Held.ATTESTED.contains(key);
        return Held.EXAMINATION.contains(key)
                || attested
                || OWN_KEY.matcher(key).matches();
    }

    /** @return the posts' forms as the system holds them */
    public static List<ModelFile> held() {
        return Held.FORMS.values().stream().map(FormFile::file).toList();
    }

    /** @return true unless the system holds a form of this name that asks otherwise */
    public static boolean isAsHeld(ModelFile file) {
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
            boolean asHeld = next < ours.size() && theirs.says(ours.get(next));
            next += asHeld ? 1 : 0;
            if (!(asHeld || theirs.isOwn()) || !OwnField.isShown(theirs.content())) {
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

        /** A field under a name of its own, on the form itself, that can always be filled in. */
        boolean isOwn() {
            return inside.isEmpty()
                    && OWN_KEY.matcher(content.path("key").asText()).matches()
                    && OwnField.canBeFilledIn(content);
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

        private static final Set<String> EXAMINATION =
                keys(Stream.of(FORMS.get("examine"))).collect(Collectors.toSet());

        private static final Set<String> ATTESTED = keys(FORMS.values().stream())
                .filter(key -> key.startsWith("attested"))
                .collect(Collectors.toSet());

        private static Stream<String> keys(Stream<FormFile> forms) {
            return forms.flatMap(FormFile::components)
                    .filter(component -> component.has("key"))
                    .map(component -> component.path("key").asText());
        }
    }
}
