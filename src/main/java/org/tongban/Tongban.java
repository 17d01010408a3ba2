package org.tongban;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.engine.check.CheckCommand;
import org.tongban.portal.page.GuideCommand;
import org.tongban.workbench.NewCommand;

/** Starts Tongban: the service layer, the embedded engine and its web applications. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Tongban {

    /** What runs on files alone, without server or database, by the first argument. */
    private static final Map<String, Command> COMMANDS = Map.of(
            CheckCommand.NAME,
            (arguments, in, out, err) -> CheckCommand.run(arguments, out, err),
            NewCommand.NAME,
            NewCommand::run,
            GuideCommand.NAME,
            GuideCommand::run);

    private interface Command {

        int run(String[] arguments, InputStream in, PrintStream out, PrintStream err);
    }

    public static void main(String[] args) {
        if (args.length > 0 && COMMANDS.containsKey(args[0])) {
            System.exit(COMMANDS.get(args[0])
                    .run(
                            Arrays.copyOfRange(args, 1, args.length),
                            System.in,
                            utf8(FileDescriptor.out),
                            utf8(FileDescriptor.err)));
        }
        if (args.length > 0 && !args[0].startsWith("-")) {
            utf8(FileDescriptor.err)
                    .println("没有命令 " + args[0] + "，可以用的有：" + String.join("、", new TreeSet<>(COMMANDS.keySet())));
            System.exit(2);
        }
        TimeZone.setDefault(TimeZone.getTimeZone(WorkingCalendar.ZONE));
        SpringApplication.run(Tongban.class, args);
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, UTF_8);
    }

    @Bean
    WorkingCalendar workingCalendar() {
        return WorkingCalendar.load();
    }
}
