package org.tongban.engine.check;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tongban.command.FileCommand;
import org.tongban.engine.check.book.Report;
import org.tongban.engine.check.book.RuleBook;
import org.tongban.engine.check.model.Finding;
import org.tongban.engine.check.model.ModelFiles;
import org.tongban.engine.check.model.Models;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code java -jar tongban.jar check [--json] processes forms}: all rules over files, without server or database. */
@Command(name = "check", description = "按全部规则检查流程、决策表、表单和实施清单。")
public final class CheckCommand implements Callable<Integer> {

    /** The first argument that asks for this command. */
    public static final String NAME = "check";

    private final PrintStream out;
    private final PrintStream err;

    @Parameters(arity = "1..*", paramLabel = "<place>", description = "文件或者文件夹，例如 processes forms")
    private List<Path> places = List.of();

    @Option(names = "--json", description = "供程序读取，中英文")
    private boolean json;

    private CheckCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Checks the files and prints what it found.
     *
     * @param arguments those behind the command's name: folders or files, and {@code --json}
     * @return the exit code: 0 with no error, 1 with errors, 2 if the arguments are no such places
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        return FileCommand.run(new CommandLine(new CheckCommand(out, err)), arguments, out, err, List.of());
    }

    @Override
    public Integer call() {
        try {
            Models models = new Models(ModelFiles.below(places), ModelFiles.root(places));
            List<Finding> broken = RuleBook.unreadable(models).toList();
            Report report = new Report(broken.isEmpty() ? found(models) : broken);
            out.print(json ? report.forPrograms() + System.lineSeparator() : report.forPeople());
            return report.hasErrors() ? 1 : 0;
        } catch (UncheckedIOException unreadable) {
            err.println("不能读取：" + Objects.requireNonNull(unreadable.getCause()).getMessage());
            return CommandLine.ExitCode.USAGE;
        }
    }

    /** What may not be deployed may still be built into a system of one's own. */
    private static List<Finding> found(Models models) {
        return Stream.concat(
                        RuleBook.check(models).stream(),
                        RuleBook.DEPLOYMENT.stream()
                                .flatMap(rule -> rule.asWarning().findings(models)))
                .toList();
    }
}
