package org.tongban.portal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.caller.Network;

/** A servlet container of its own, with bodies that come byte by byte. */
class PaceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long HARD = 1_000_000_000;

    @TempDir
    Path folder;

    private final Tomcat tomcat = new Tomcat();

    @AfterEach
    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void cutsOffABodyThatComesTooSlowly() throws Exception {
        start(new Pace(Duration.ZERO, HARD, free()), true);
        assertThat(endsBeforeItsBody()).isTrue();
    }

    @Test
    void cutsOffWhatIsLeftOfARefusedBodyToo() throws Exception {
        start(new Pace(Duration.ZERO, HARD, free()), false);
        assertThat(endsBeforeItsBody()).isTrue();
    }

    @Test
    void takesABodyThatComesInTimeAndTheNextRequestAfterIt() throws Exception {
        start(new Pace(PATIENCE, HARD, free()), true);
        try (Socket line = new Socket("127.0.0.1", tomcat.getConnector().getLocalPort())) {
            line.setSoTimeout((int) PATIENCE.toMillis());
            for (int i = 0; i < 2; i++) {
                OutputStream out = line.getOutputStream();
                out.write(head(3));
                out.flush();
                out.write("abc".getBytes(StandardCharsets.UTF_8));
                out.flush();
                assertThat(new String(line.getInputStream().readNBytes(12), StandardCharsets.UTF_8))
                        .isEqualTo("HTTP/1.1 200");
                line.getInputStream().skipNBytes(line.getInputStream().available());
            }
        }
    }

    /** A file that came fast would let its last bytes come for days. */
    @Test
    void letsNoBodyLiveOnAFastBeginning() {
        Tempo tempo = new Tempo(Duration.ofSeconds(20), 2048);

        assertThat(tempo.keepsUp(1, Duration.ofSeconds(15))).isTrue();
        assertThat(tempo.keepsUp(190_000_000, Duration.ofSeconds(30))).isTrue();
        assertThat(tempo.keepsUp(1, Duration.ofSeconds(80))).as("a pause").isTrue();
        assertThat(tempo.keepsUp(1, Duration.ofSeconds(100))).isFalse();
    }

    @Test
    void readsNoRestOfARefusedBodyWhereNoPlaceIsLeft() throws Exception {
        Places full = places(1);
        full.take(Network.of("127.0.0.1"));
        start(new Pace(PATIENCE.plus(PATIENCE), HARD, full), false);
        assertThat(endsBeforeItsBody()).isTrue();
    }

    private static Places free() {
        return places(10);
    }

    private static Places places(int most) {
        return new Places(most, most);
    }

    /** @return whether the server ends the connection although more of the body is to come */
    private boolean endsBeforeItsBody() throws IOException {
        Instant until = Instant.now().plus(PATIENCE);
        try (Socket line = new Socket("127.0.0.1", tomcat.getConnector().getLocalPort())) {
            line.setSoTimeout(10);
            line.getOutputStream().write(head(1_000_000));
            while (Instant.now().isBefore(until)) {
                line.getOutputStream().write('x');
                line.getOutputStream().flush();
                if (isClosed(line)) {
                    return true;
                }
            }
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    private static boolean isClosed(Socket line) throws IOException {
        try {
            return line.getInputStream().read() < 0;
        } catch (SocketTimeoutException nothingYet) {
            return false;
        }
    }

    private static byte[] head(int length) {
        return "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n"
                .formatted(length)
                .getBytes(StandardCharsets.UTF_8);
    }

    private void start(Pace pace, boolean reads) throws LifecycleException {
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.getEngine().getPipeline().addValve(pace);
        var context = tomcat.addContext("", folder.toString());
        Tomcat.addServlet(context, "reader", new Reader(reads));
        context.addServletMappingDecoded("/", "reader");
        tomcat.getConnector();
        tomcat.start();
    }

    private static final class Reader extends HttpServlet {

        private final boolean reads;

        Reader(boolean reads) {
            this.reads = reads;
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (reads) {
                request.getInputStream().readAllBytes();
            }
            response.setContentLength(0);
        }
    }
}
