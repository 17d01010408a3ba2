package org.tongban.workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.catalog.BundleItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a designer may say of a new one-thing. */
@Command(name = "bundle", mixinStandardHelpOptions = true, description = "新建“一件事”。没有写 --name 的，逐项询问。")
final class NewBundleCommand implements Callable<Integer>, NewCommand.Asking {

    @Parameters(paramLabel = "<key>", description = "“一件事”的键，例如 open-a-restaurant")
    private String key = "";

    @Option(names = "--name", description = "“一件事”的正式名称")
    private @Nullable String name;

    @Option(names = "--lead", description = "牵头部门")
    private @Nullable String lead;

    @Option(names = "--items", description = "所含事项的键，用逗号隔开")
    private @Nullable String items;

    @Option(names = "--after", description = "先后顺序，例如 b:a 表示 b 在 a 之后；多项先行的用加号，例如 c:a+b")
    private List<String> after = new ArrayList<>();

    @Option(names = "--from", description = "施行日期，例如 2026-01-01，缺省为今天")
    private LocalDate from = LocalDate.now(WorkingCalendar.ZONE);

    @Option(names = "--into", description = "processes 和 forms 所在的文件夹，缺省为当前文件夹", defaultValue = ".")
    private Path into = Path.of(".");

    @Option(names = "--only", description = "bpmn：只按现有的清单重画流程图")
    private @Nullable String only;

    @Option(names = "--force", description = "覆盖已有的文件")
    private boolean force;

    private NewCommand.@Nullable Terminal terminal;

    @Override
    public void terminal(NewCommand.Terminal given) {
        terminal = given;
    }

    @Override
    public Integer call() {
        NewBundle bundle = new NewBundle(new Workshop(into, force, terminal.out()), key);
        if ("bpmn".equals(only)) {
            bundle.redraw();
            return 0;
        }
        Dialogue dialogue = new Dialogue(name == null ? terminal.in() : null, terminal.out());
        String official = dialogue.ask(name, "“一件事”的正式名称", "");
        String leading = dialogue.ask(lead, "牵头部门", "请填写牵头部门");
        String keys = dialogue.ask(items, "所含事项的键，用逗号隔开", "");
        if (official.isEmpty() || keys.isEmpty()) {
            throw new Refusal("请写明名称（--name）和所含事项（--items）。");
        }
        String order = dialogue.ask(after.isEmpty() ? null : String.join(",", after), "先后顺序，例如 b:a，没有的不填", "");
        bundle.write(official, leading, places(keys, order), from);
        return 0;
    }

    private static List<BundleItem> places(String keys, String order) {
        Map<String, List<String>> before = new LinkedHashMap<>();
        List.of(keys.split("\\s*[,，]\\s*")).forEach(item -> before.put(item, new ArrayList<>()));
        for (String rule : order.isEmpty() ? new String[0] : order.split("\\s*[,，]\\s*")) {
            String[] sides = rule.split(":", 2);
            if (sides.length < 2 || !before.containsKey(sides[0])) {
                throw new Refusal("先后顺序应写成 b:a，并且都在所含事项之中：" + rule);
            }
            before.get(sides[0]).addAll(List.of(sides[1].split("\\+")));
        }
        return before.entrySet().stream()
                .map(place -> new BundleItem(place.getKey(), place.getValue(), null))
                .toList();
    }
}
