package org.tongban.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** Nobody seals in the name of the example's hall by oversight. */
class DemoHallTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:./data/tongban, 127.0.0.1, true",
        "jdbc:h2:file:./data/tongban, 0.0.0.0, false",
        "jdbc:postgresql://127.0.0.1/tongban, 127.0.0.1, false"
    })
    void holdsOnOnesOwnMachineOnly(String database, String address, boolean demo) {
        var settings = new MockEnvironment()
                .withProperty("spring.datasource.url", database)
                .withProperty("server.address", address);

        new DemoHall().postProcessEnvironment(settings, new SpringApplication());

        assertThat(settings.containsProperty("tongban.hall.authorities[0].name"))
                .isEqualTo(demo);
    }
}
