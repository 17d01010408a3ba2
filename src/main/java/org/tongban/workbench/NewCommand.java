package org.tongban.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.List;
import org.tongban.command.FileCommand;
import org.tongban.command.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code java -jar tongban.jar new item <key>} and {@code new bundle <key>}: the files that a new entry begins with; {@code new post <key>}: a department's post. */
@Command(
        name = "new",
        synopsisSubcommandLabel = "item|bundle|post",
        description = "新建事项或者“一件事”：流程图、实施清单和申请表；给部门增加岗位。",
        subcommands = {NewItemCommand.class, NewBundleCommand.class, NewPostCommand.class})
public final class NewCommand {

    /** The first argument that asks for this command. */
    public static final String NAME = "new";

    private NewCommand() {}

    /**
     * Writes the files.
     *
     * @param arguments those behind the command's name
     * @param in the terminal, asked for what no option tells when {@code --name} is not given
     * @return the exit code: 0 if all is written, 1 if it was refused with a sentence, 2 if the arguments make no sense
     */
    public static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
        Terminal terminal = new Terminal(new BufferedReader(new InputStreamReader(in, UTF_8)), out);
        CommandLine line = new CommandLine(new NewCommand(), new CommandLine.IFactory() {
            @Override
            public <T> T create(Class<T> type) throws Exception {
                T made = CommandLine.defaultFactory().create(type);
                if (made instanceof NewEntryCommand asking) {
                    asking.terminal(terminal);
                }
                if (made instanceof NewPostCommand telling) {
                    telling.terminal(terminal);
                }
                return made;
            }
        });
        return FileCommand.run(line, arguments, out, err, List.of(Refusal.class));
    }

    /** Where a command asks and tells. */
    record Terminal(BufferedReader in, PrintStream out) {}
}
