package org.tongban;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.engine.check.CheckCommand;

/** Starts Tongban: the service layer, the embedded engine and its web applications. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Tongban {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(CheckCommand.NAME)) {
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
            System.exit(CheckCommand.run(Arrays.copyOfRange(args, 1, args.length), out, System.err));
        }
        TimeZone.setDefault(TimeZone.getTimeZone(WorkingCalendar.ZONE));
        SpringApplication.run(Tongban.class, args);
    }

    @Bean
    WorkingCalendar workingCalendar() {
        return WorkingCalendar.load();
    }
}
