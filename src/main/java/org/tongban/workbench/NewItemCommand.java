package org.tongban.workbench;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.Catalog;
import org.tongban.command.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a designer may say of a new item. */
@Command(name = "item", description = "新建一个政务服务事项。没有写 --name 的，逐项询问。")
final class NewItemCommand extends NewEntryCommand {

    @Parameters(paramLabel = "<key>", description = "事项的键，例如 food-business-licence")
    private String key = "";

    @Option(names = "--type", description = "事项类型，例如 行政许可、行政确认、公共服务")
    private @Nullable String type;

    @Option(names = "--procedure", description = "适用程序：procedures.yaml 里的键，缺省为该类型最常用的程序")
    private @Nullable String procedure;

    @Option(names = "--kind", description = "办件类型：immediate 即办件，committed 承诺件")
    private @Nullable String kind;

    @Option(names = "--instant", description = "即办件按规则即时核准")
    private @Nullable Boolean instant;

    @Option(names = "--commitment", description = "可以告知承诺")
    private @Nullable Boolean commitment;

    @Option(names = "--tolerance", description = "可以容缺受理")
    private @Nullable Boolean tolerance;

    @Option(names = "--inspection", description = "需要现场核查")
    private @Nullable Boolean inspection;

    @Option(names = "--hearing", description = "听证需要几个工作日，不计入时限")
    private @Nullable Integer hearing;

    @Option(names = "--special", description = "特别程序和工作日数，不计入时限，例如 检测:15")
    private @Nullable String special;

    @Option(names = "--basis", description = "设定依据：法律、法规或者文件的全称")
    private @Nullable String basis;

    @Option(names = "--article", description = "设定依据的条款，例如 第三十五条")
    private @Nullable String article;

    @Option(names = "--promised", description = "承诺时限，工作日")
    private @Nullable Integer promised;

    @Option(names = "--examine", description = "审查环节的名称", defaultValue = "审查")
    private String examine = "";

    @Override
    void redraw(Workshop workshop) {
        new NewItem(workshop, key).redraw();
    }

    @Override
    void write(Workshop workshop, Dialogue dialogue) {
        new NewItem(workshop, key).write(plan(dialogue), from);
    }

    private ItemPlan plan(Dialogue dialogue) {
        String official = dialogue.ask(name, "事项的正式名称", "");
        if (official.isEmpty()) {
            throw new Refusal("请写明事项的正式名称（--name）。");
        }
        String act = listed(dialogue.ask(type, "事项类型", "行政许可"));
        String law = fitting(act, dialogue);
        boolean immediate = isImmediate(dialogue.ask(kind, "办件类型：immediate 即办件，committed 承诺件", "committed"));
        return new ItemPlan(
                key,
                official,
                act,
                law,
                immediate,
                (immediate || instant != null) && dialogue.ask(instant, "符合规则的，是否即时核准"),
                dialogue.ask(commitment, "是否可以告知承诺"),
                (!immediate || tolerance != null) && dialogue.ask(tolerance, "是否可以容缺受理"),
                (!immediate || inspection != null) && dialogue.ask(inspection, "是否需要现场核查"),
                immediate && hearing == null && special == null ? null : special(dialogue),
                known(dialogue.ask(basis, "设定依据的文件名称，不清楚的以后再填", "")),
                known(dialogue.ask(article, "设定依据的条款", "")),
                promised,
                examine);
    }

    private static String listed(String type) {
        Set<String> types = new Explained("item").choices("type");
        if (!types.contains(type)) {
            throw new Refusal("事项类型只有" + String.join("、", types) + "，没有：" + type);
        }
        return type;
    }

    /** A type that several procedures fit is asked for the one; the usual one is offered. */
    private String fitting(String type, Dialogue dialogue) {
        List<String> fitting = Catalog.proceduresFor(type);
        String choice = String.join("、", fitting);
        String answer = fitting.size() == 1 && procedure == null
                ? fitting.get(0)
                : dialogue.ask(procedure, "适用程序：" + choice, fitting.get(0));
        if (!fitting.contains(answer)) {
            throw new Refusal("%s的适用程序只有%s，没有：%s".formatted(type, choice, answer));
        }
        return answer;
    }

    private static boolean isImmediate(String kind) {
        return switch (kind) {
            case "immediate", "即办件" -> true;
            case "committed", "承诺件" -> false;
            default -> throw new Refusal("办件类型只有 immediate（即办件）和 committed（承诺件），没有：" + kind);
        };
    }

    private @Nullable Special special(Dialogue dialogue) {
        String given = hearing == null ? special : "听证:" + hearing;
        String answer = dialogue.ask(given, "特别程序和工作日数，例如 听证:20，没有的不填", "");
        return answer.isEmpty() ? null : Special.of(answer);
    }

    private static @Nullable String known(String answer) {
        return answer.isEmpty() ? null : answer;
    }
}
