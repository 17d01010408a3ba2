package org.tongban.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongban.catalog.entry.BundleItem;
import org.tongban.command.Refusal;
import org.tongban.workbench.flow.BundleFacts;
import org.tongban.workbench.flow.BundleFlow;
import org.tongban.workbench.flow.ItemFacts;

/** Writes the files of a one-thing: flow, list entry, and the form merged from its items' forms. */
final class NewBundle {

    private static final Pattern CALL =
            Pattern.compile("<bpmn:callActivity [^>]*name=\"([^\"]*)\" calledElement=\"([^\"]*)\"");

    private final Workshop workshop;
    private final String key;

    NewBundle(Workshop workshop, String key) {
        this.workshop = workshop;
        this.key = key;
    }

    void write(String name, String lead, List<BundleItem> items, LocalDate from) {
        if (!key.matches("[a-z]+(-[a-z]+)*")) {
            throw new Refusal("“一件事”的键应为小写英文字母，词之间用短横线，例如 open-a-restaurant：" + key);
        }
        workshop.reserve(entryFile(), formFile(), flowFile());
        String entry = Template.named("bundle.yaml")
                .with("items", items.stream().map(NewBundle::line).collect(Collectors.joining("\n")))
                .with("key", key)
                .with("name", name)
                .with("lead", lead)
                .with("today", from)
                .with("promised", longest(items))
                .fill();
        MergedForm form = new MergedForm(key);
        items.forEach(item -> form.add(workshop.read("forms/apply/" + item.key() + ".form")));
        String drawn = drawn(workshop.parsed(entryFile(), entry));
        workshop.write(entryFile(), new Explained("bundle").text(entry));
        workshop.write(formFile(), form.text());
        workshop.write(flowFile(), drawn);
    }

    /** Draws the flow anew from the entry as it is. */
    void redraw() {
        String drawn = drawn(workshop.entry(entryFile()));
        workshop.reserve(flowFile());
        workshop.write(flowFile(), drawn);
    }

    private String drawn(JsonNode entry) {
        Map<String, ItemFacts> items = new HashMap<>();
        BundleFacts.items(entry).forEach(item -> items.put(item.key(), NewItem.facts(workshop, item.key())));
        return BundleFlow.draw(new BundleFacts(entry, items, labels()));
    }

    /** @return the names of calls in the diagram as it is, by what they call */
    private Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        if (workshop.has(flowFile())) {
            Matcher call = CALL.matcher(workshop.read(flowFile()));
            while (call.find()) {
                labels.put(call.group(2), call.group(1));
            }
        }
        return labels;
    }

    private static String line(BundleItem item) {
        return item.after().isEmpty()
                ? "  - {key: %s}".formatted(item.key())
                : "  - {key: %s, after: [%s]}".formatted(item.key(), String.join(", ", item.after()));
    }

    /** @return working days of the longest path, which the one-thing may not exceed */
    private int longest(List<BundleItem> items) {
        Map<String, Integer> decided = new HashMap<>();
        for (int round = 0; round < items.size(); round++) {
            for (BundleItem item : items) {
                int start = item.after().stream()
                        .mapToInt(before -> decided.getOrDefault(before, 0))
                        .max()
                        .orElse(0);
                int own = workshop.entry("processes/item/" + item.key() + ".yaml")
                        .at("/limits/promised")
                        .asInt();
                decided.put(item.key(), start + own);
            }
        }
        return decided.values().stream().mapToInt(days -> days).max().orElse(1);
    }

    private String entryFile() {
        return "processes/bundle/" + key + ".yaml";
    }

    private String flowFile() {
        return "processes/bundle/" + key + ".bpmn";
    }

    private String formFile() {
        return "forms/apply/" + key + ".form";
    }
}
