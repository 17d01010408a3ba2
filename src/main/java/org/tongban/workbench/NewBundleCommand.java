package org.tongban.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.BundleItem;
import org.tongban.command.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a designer may say of a new one-thing. */
@Command(name = "bundle", description = "新建“一件事”。没有写 --name 的，逐项询问。")
final class NewBundleCommand extends NewEntryCommand {

    @Parameters(paramLabel = "<key>", description = "“一件事”的键，例如 open-a-restaurant")
    private String key = "";

    @Option(names = "--lead", description = "牵头部门")
    private @Nullable String lead;

    @Option(names = "--items", description = "所含事项的键，用逗号隔开")
    private @Nullable String items;

    @Option(names = "--after", description = "先后顺序，例如 b:a 表示 b 在 a 之后；多项先行的用加号，例如 c:a+b")
    private List<String> after = new ArrayList<>();

    @Override
    void redraw(Workshop workshop) {
        new NewBundle(workshop, key).redraw();
    }

    @Override
    void write(Workshop workshop, Dialogue dialogue) {
        String official = dialogue.ask(name, "“一件事”的正式名称", "");
        String leading = dialogue.ask(lead, "牵头部门", "请填写牵头部门");
        String keys = dialogue.ask(items, "所含事项的键，用逗号隔开", "");
        if (official.isEmpty() || keys.isEmpty()) {
            throw new Refusal("请写明名称（--name）和所含事项（--items）。");
        }
        String order = dialogue.ask(after.isEmpty() ? null : String.join(",", after), "先后顺序，例如 b:a，没有的不填", "");
        new NewBundle(workshop, key).write(official, leading, places(keys, order), from);
    }

    private static List<BundleItem> places(String keys, String order) {
        Map<String, List<String>> before = new LinkedHashMap<>();
        List.of(keys.split("\\s*[,，]\\s*")).forEach(item -> before.put(item, new ArrayList<>()));
        if (before.size() < 2) {
            throw new Refusal("“一件事”至少包含两个事项：" + keys);
        }
        for (String rule : order.isEmpty() ? new String[0] : order.split("\\s*[,，]\\s*")) {
            String[] sides = rule.split(":", 2);
            if (sides.length < 2 || !before.containsKey(sides[0])) {
                throw new Refusal("先后顺序应写成 b:a，并且都在所含事项之中：" + rule);
            }
            before.get(sides[0]).addAll(List.of(sides[1].split("\\+")));
        }
        return before.entrySet().stream()
                .map(place -> new BundleItem(place.getKey(), place.getValue(), List.of(), null, null))
                .toList();
    }
}
