package org.tongban;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.engine.check.CheckCommand;
import org.tongban.portal.guide.GuideCommand;
import org.tongban.workbench.NewCommand;

/** Starts Tongban: the service layer, the embedded engine and its web applications. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Tongban {

    /** What runs on files alone, without server or database, by the first argument. */
    private static final Map<String, Command> COMMANDS = new TreeMap<>(Map.of(
            CheckCommand.NAME,
            (arguments, in, out, err) -> CheckCommand.run(arguments, out, err),
            NewCommand.NAME,
            NewCommand::run,
            GuideCommand.NAME,
            GuideCommand::run));

    private static final String USAGE = """
            用法：java -jar tongban.jar [命令]
            不写命令的，启动系统。命令只用文件，不需要服务器和数据库，加 --help 看用法：
              check  按全部规则检查流程、决策表、表单和实施清单
              guide  打印办事指南
              new    新建事项、“一件事”或者部门的岗位
            """;

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
        if (args.length > 0 && Set.of("-h", "--help").contains(args[0])) {
            utf8(FileDescriptor.out).print(USAGE);
            System.exit(0);
        }
        if (args.length > 0 && !args[0].startsWith("-")) {
            utf8(FileDescriptor.err).println("没有命令 " + args[0] + "，可以用的有：" + String.join("、", COMMANDS.keySet()));
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
