package org.tongban.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What applicants see is the same in a browser that runs no scripts, as there are none. */
class PlainPagesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @ParameterizedTest
    @MethodSource
    void hasNoScript(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContainIgnoringCase("<script", " onclick=", "javascript:");
    }

    static Stream<Path> hasNoScript() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            List<Path> applicants = files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(TEMPLATES.resolve("staff")))
                    .filter(file -> !file.endsWith("page/login.html"))
                    .toList();
            return applicants.stream();
        }
    }
}
