package org.tongban.workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.command.Refusal;
import picocli.CommandLine.Option;

/** What a designer may say of a new entry, be it an item or a one-thing. */
abstract class NewEntryCommand implements Callable<Integer> {

    @Option(names = "--name", description = "正式名称")
    @Nullable
    String name;

    @Option(names = "--from", description = "施行日期，例如 2026-01-01，缺省为今天")
    LocalDate from = LocalDate.now(WorkingCalendar.ZONE);

    @Option(names = "--into", description = "processes 和 forms 所在的文件夹，缺省为当前文件夹", defaultValue = ".")
    private Path into = Path.of(".");

    @Option(names = "--only", description = "bpmn：只按现有的实施清单重画流程图")
    private @Nullable String only;

    @Option(names = "--force", description = "覆盖已有的文件")
    private boolean force;

    private NewCommand.@Nullable Terminal terminal;

    void terminal(NewCommand.Terminal given) {
        terminal = given;
    }

    @Override
    public final Integer call() {
        NewCommand.Terminal here = Objects.requireNonNull(terminal);
        Workshop workshop = new Workshop(into, force, here.out());
        if (only == null) {
            write(workshop, new Dialogue(name == null ? here.in() : null, here.out()));
        } else if (only.equals("bpmn")) {
            redraw(workshop);
        } else {
            throw new Refusal("只能写 --only bpmn，不能写：" + only);
        }
        return 0;
    }

    /** Draws the flow anew from the entry as it is. */
    abstract void redraw(Workshop workshop);

    /** Writes all files, and asks for what no option tells. */
    abstract void write(Workshop workshop, Dialogue dialogue);
}
