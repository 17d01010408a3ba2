package org.tongban.portal.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.tongban.cases.CaseProblem;

class UploadBufferTest {

    @TempDir
    Path disk;

    private final HandlerExceptionResolver problems = mock();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    private MockHttpServletRequest request;

    @BeforeEach
    void send() {
        request = new MockHttpServletRequest("POST", "/apply/food-business-licence");
        request.setContentType("multipart/form-data; boundary=x");
        request.getServletContext().setAttribute(ServletContext.TEMPDIR, disk.toFile());
    }

    @Test
    void letsAFormThroughWhereThereIsRoom() throws Exception {
        filter("");
        assertThat(chain.getRequest()).isSameAs(request);
    }

    @Test
    void keepsTheRoomForWhatIsJustComing() throws Exception {
        UploadBuffer buffer = buffer("");
        MockHttpServletRequest large = sent(disk.toFile().getUsableSpace() * 2 / 3);
        MockHttpServletRequest other = sent(disk.toFile().getUsableSpace() * 2 / 3);

        buffer.doFilter(large, response, (in, out) -> buffer.doFilter(other, new MockHttpServletResponse(), chain));
        assertThat(chain.getRequest()).isNull();
        assertThat(other.getAttribute("jakarta.servlet.error.status_code")).isEqualTo(507);

        buffer.doFilter(sent(disk.toFile().getUsableSpace() * 2 / 3), response, chain);
        assertThat(chain.getRequest()).isNotNull();
    }

    /** What comes slowly, or says nothing of its length, keeps its room for hours. */
    @Test
    void leavesRoomForOthersBesideWhatOneNetworkBegins() throws Exception {
        UploadBuffer buffer = buffer("", disk.toFile().getUsableSpace() / 9);
        MockHttpServletRequest clerk = from("10.0.0.1");
        clerk.getSession().setAttribute("SPRING_SECURITY_CONTEXT", "a clerk's");

        within(
                buffer,
                "10.0.0.1",
                () -> within(buffer, "10.0.0.1", () -> {
                    assertThat(passes(buffer, from("10.0.0.1"))).isFalse();
                    assertThat(passes(buffer, from("10.0.0.2"))).isTrue();
                    assertThat(passes(buffer, clerk)).isTrue();
                }));
        assertThat(passes(buffer, from("10.0.0.1"))).isTrue();
    }

    @Test
    void leavesRoomForWhoeverIsSignedInBesideAllOthers() throws Exception {
        UploadBuffer buffer = buffer("", disk.toFile().getUsableSpace() * 2 / 5);
        MockHttpServletRequest clerk = from("10.0.0.1");
        clerk.getSession().setAttribute("SPRING_SECURITY_CONTEXT", "a clerk's");

        within(buffer, "10.0.0.1", () -> {
            assertThat(passes(buffer, from("10.0.0.2"))).isFalse();
            assertThat(passes(buffer, clerk)).isTrue();
        });
    }

    /** More than the largest is refused by whoever reads it; what is told of its length would fit into no sum. */
    @Test
    void keepsForEachFormWhatTheLargestTakes() throws Exception {
        UploadBuffer buffer = buffer("", disk.toFile().getUsableSpace() * 2 / 5);

        buffer.doFilter(sent(Long.MAX_VALUE), response, (in, out) -> assertThat(passes(buffer, from("10.0.0.2")))
                .isFalse());
        assertThat(response.getForwardedUrl()).isNull();
    }

    private interface Step {
        void run() throws Exception;
    }

    private void within(UploadBuffer buffer, String network, Step step) throws Exception {
        AtomicBoolean inside = new AtomicBoolean();
        buffer.doFilter(from(network), new MockHttpServletResponse(), (in, out) -> {
            try {
                step.run();
                inside.set(true);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        assertThat(inside).isTrue();
    }

    private static boolean passes(UploadBuffer buffer, MockHttpServletRequest sent) {
        MockFilterChain through = new MockFilterChain();
        try {
            buffer.doFilter(sent, new MockHttpServletResponse(), through);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return through.getRequest() != null;
    }

    private MockHttpServletRequest from(String network) {
        MockHttpServletRequest sent = sent(-1);
        sent.setRemoteAddr(network);
        return sent;
    }

    private MockHttpServletRequest sent(long length) {
        var sent = new MockHttpServletRequest(request.getServletContext(), "POST", "/apply/food-business-licence") {
            @Override
            public long getContentLengthLong() {
                return length;
            }
        };
        sent.setContentType("multipart/form-data; boundary=x");
        return sent;
    }

    @Test
    void showsAPageWhereAFormCannotBeLaidDown() throws Exception {
        filter(disk.resolve("not there").toString());
        assertThat(chain.getRequest()).isNull();
        assertThat(response.getForwardedUrl()).isEqualTo("/error");
        assertThat(request.getAttribute("jakarta.servlet.error.status_code")).isEqualTo(507);
    }

    @Test
    void tellsAChannelThatThereIsNoRoom() throws Exception {
        request.setRequestURI("/api/v1/applications/1/materials/a");
        filter("not there");
        assertThat(chain.getRequest()).isNull();
        then(problems).should().resolveException(any(), any(), isNull(), any(CaseProblem.class));
    }

    @Test
    void doesNotMindWhatBringsNoFiles() throws Exception {
        request.setContentType("application/json");
        filter("not there");
        assertThat(chain.getRequest()).isSameAs(request);
    }

    private void filter(String place) throws Exception {
        buffer(place).doFilter(request, response, chain);
    }

    private UploadBuffer buffer(String place) {
        return buffer(place, -1);
    }

    private UploadBuffer buffer(String place, long largest) {
        return new UploadBuffer(new MultipartConfigElement(place, largest, largest, 0), problems);
    }
}
