package org.tongban;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.tongban.calendar.WorkingCalendar;

/** Starts Tongban: the service layer, the embedded engine and its web applications. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Tongban {

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(WorkingCalendar.ZONE));
        SpringApplication.run(Tongban.class, args);
    }

    @Bean
    WorkingCalendar workingCalendar() {
        return WorkingCalendar.load();
    }
}
