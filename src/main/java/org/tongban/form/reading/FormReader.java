package org.tongban.form.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongban.form.Element;
import org.tongban.form.Form;
import org.tongban.form.Group;
import org.tongban.form.Separator;
import org.tongban.form.Text;
import org.tongban.text.ParserWords;

/** Reads a Camunda form's JSON: layout here, inputs in {@link FieldReader}. */
public final class FormReader {

    /** Characters, as many as are read. */
    private static final int LONGEST_CONDITION = 500;

    /** Shown by Tasklist and never answered, so there is nothing to check; the portal cannot render them. */
    private static final Set<String> DISPLAY_ONLY = Set.of("spacer", "table");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** What stands behind a form is shown to no reviewer. */
    private static final ObjectReader WHOLE = JSON.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Set<String> skipped;
    private final boolean published;

    private FormReader(Set<String> skipped, boolean published) {
        this.skipped = skipped;
        this.published = published;
    }

    /** Reads forms this application renders itself: every component must be one it knows. */
    public static FormReader forPortal() {
        return new FormReader(Set.of(), false);
    }

    /**
     * Reads forms of the portal that were published, maybe when more was allowed: they are in force as they are, but for a format that
     * could take for ever to look for.
     */
    public static FormReader forPublished() {
        return new FormReader(Set.of(), true);
    }

    /** Reads forms of posts that were deployed, likewise. */
    public static FormReader forDeployed() {
        return new FormReader(DISPLAY_ONLY, true);
    }

    /** Reads forms Tasklist renders: what only shows something is passed over. */
    public static FormReader forTasklist() {
        return new FormReader(DISPLAY_ONLY, false);
    }

    /**
     * Reads a form.
     *
     * @param id the file's name without its ending
     * @param text the whole file
     * @throws FormFault with what is wrong in it
     */
    public Form read(String id, String text) {
        try {
            JsonNode form = (published ? JSON.reader() : WHOLE).readTree(text);
            if (!id.equals(form.path("id").asText())) {
                throw new FormFault("id 与文件名不一致：" + form.path("id").asText());
            }
            if (!published) {
                Soundness.requireFew(form);
            }
            return Soundness.required(new Form(id, elements(form.path("components"), null)));
        } catch (JsonProcessingException broken) {
            throw new FormFault(ParserWords.withLine(broken));
        }
    }

    private List<Element> elements(JsonNode components, @Nullable String hiddenAround) {
        List<Element> elements = new ArrayList<>();
        for (JsonNode component : components) {
            if (!skipped.contains(component.path("type").asText())) {
                elements.add(element(component, hidden(hiddenAround, component)));
            }
        }
        return elements;
    }

    /** A group's condition stands in each of its fields once more. */
    private @Nullable String hidden(@Nullable String around, JsonNode component) {
        String hide = either(around, hide(component));
        if (hide != null && !published && hide.length() > LONGEST_CONDITION) {
            throw new FormFault(
                    "%s 的隐藏条件连同分组的条件太长，最多%d个字符".formatted(component.path("id").asText(), LONGEST_CONDITION));
        }
        return hide;
    }

    private Element element(JsonNode component, @Nullable String hide) {
        return switch (component.path("type").asText()) {
            case "text" -> new Text(component.path("text").asText(), hide);
            case "separator" -> new Separator(hide);
            case "group" ->
                new Group(component.path("label").asText(), elements(component.path("components"), hide), hide);
            default -> FieldReader.read(component, hide, published);
        };
    }

    static @Nullable String hide(JsonNode component) {
        String hide = component.path("conditional").path("hide").asText("").strip();
        if (hide.isEmpty()) {
            return null;
        }
        if (!hide.startsWith("=")) {
            throw new FormFault(component.path("id").asText() + " 的 conditional.hide 必须以 = 开头");
        }
        return hide.substring(1).strip();
    }

    private static @Nullable String either(@Nullable String outer, @Nullable String inner) {
        if (outer == null || inner == null) {
            return outer == null ? inner : outer;
        }
        return "(" + outer + ") or (" + inner + ")";
    }
}
