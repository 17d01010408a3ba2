package org.tongban.command;

import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs a command that works on files alone, without server or database, for people who read Chinese. */
public final class FileCommand {

    private FileCommand() {}

    /**
     * Runs a command.
     *
     * @param line the command
     * @param arguments those behind the command's name
     * @param refusals failures that are an answer to the person: their message is printed and nothing else
     * @return what the command returns; 1 if it was refused with a sentence, 2 if the arguments make no sense
     */
    public static int run(
            CommandLine line,
            String[] arguments,
            PrintStream out,
            PrintStream err,
            List<Class<? extends Exception>> refusals) {
        line.setResourceBundle(ResourceBundle.getBundle("command.help"));
        offerHelp(line);
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        line.setParameterExceptionHandler((wrong, given) -> complain(wrong, err));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (refusals.stream().anyMatch(refusal -> refusal.isInstance(failure))) {
                err.println(failure.getMessage());
                return CommandLine.ExitCode.SOFTWARE;
            }
            throw failure;
        });
        return line.execute(arguments);
    }

    private static void offerHelp(CommandLine line) {
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("显示用法")
                        .build());
        line.getSubcommands().values().forEach(FileCommand::offerHelp);
    }

    private static int complain(ParameterException wrong, PrintStream err) {
        err.println(sentence(wrong));
        wrong.getCommandLine().usage(err);
        return CommandLine.ExitCode.USAGE;
    }

    private static String sentence(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unknown) {
            return "不认识的参数：" + String.join(" ", unknown.getUnmatched());
        }
        if (wrong instanceof MissingParameterException missing) {
            return "缺少参数："
                    + missing.getMissing().stream().map(FileCommand::label).collect(joining(" "));
        }
        return wrong.getArgSpec() == null
                ? "没有写要做什么。"
                : "参数 %s 不能写成：%s".formatted(label(wrong.getArgSpec()), wrong.getValue());
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
