package org.tongban.engine.check;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** {@code java -jar tongban.jar check [--json] processes forms}: all rules over files, without server or database. */
public final class CheckCommand {

    /** The first argument that asks for this command. */
    public static final String NAME = "check";

    private static final String JSON = "--json";
    private static final String USAGE = "用法：java -jar tongban.jar check [--json] processes forms";

    private CheckCommand() {}

    /**
     * Checks the files and prints what it found.
     *
     * @param arguments those behind the command's name: folders or files, and {@code --json}
     * @return the exit code: 0 with no error, 1 with errors, 2 if the arguments are no such places
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        boolean json = Arrays.asList(arguments).contains(JSON);
        List<String> places = Arrays.stream(arguments)
                .filter(argument -> !argument.equals(JSON))
                .toList();
        if (places.isEmpty() || places.stream().anyMatch(place -> place.startsWith("-"))) {
            err.println(USAGE);
            return 2;
        }
        try {
            Report report = new Report(
                    RuleBook.check(models(places.stream().map(Path::of).toList())));
            out.print(json ? report.forPrograms() + System.lineSeparator() : report.forPeople());
            return report.hasErrors() ? 1 : 0;
        } catch (UncheckedIOException unreadable) {
            err.println("不能读取：" + unreadable.getCause().getMessage());
            err.println(USAGE);
            return 2;
        }
    }

    private static Models models(List<Path> places) {
        return new Models(ModelFiles.below(places), ModelFiles.root(places));
    }
}
