package org.tongban.workbench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tongban.command.Refusal;

/**
 * Asks on the terminal for what no option told.
 *
 * @param in what the designer types; null where nobody is asked
 */
record Dialogue(@Nullable BufferedReader in, PrintStream out) {

    /** @return the option, else the answer, else what it usually is */
    String ask(@Nullable String option, String question, String usual) {
        if (option != null || in == null) {
            return option == null ? usual : option;
        }
        out.print(usual.isEmpty() ? question + "：" : question + "［" + usual + "］：");
        out.flush();
        String answer = line();
        return answer.isEmpty() ? usual : answer;
    }

    /**
     * @return true for 是, y or yes
     * @throws Refusal if the answer is neither that nor 否, n or no
     */
    boolean ask(@Nullable Boolean option, String question) {
        return option == null ? isYes(ask(null, question + "（是/否）", "否")) : option;
    }

    private static boolean isYes(String answer) {
        return switch (answer.toLowerCase(Locale.ROOT)) {
            case "是", "y", "yes" -> true;
            case "否", "n", "no" -> false;
            default -> throw new Refusal("请回答“是”或者“否”：" + answer);
        };
    }

    private String line() {
        try {
            String line = in == null ? null : in.readLine();
            return line == null ? "" : line.strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
