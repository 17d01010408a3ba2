package org.tongban;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Tongban: the service layer, the embedded engine and its web applications. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Tongban {

    /** The zone in which every date and limit is counted. */
    public static final String ZONE = "Asia/Shanghai";

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        SpringApplication.run(Tongban.class, args);
    }
}
