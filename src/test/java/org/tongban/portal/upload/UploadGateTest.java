package org.tongban.portal.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.HandlerExceptionResolver;

class UploadGateTest {

    private static final Instant START = Instant.parse("2026-03-02T01:30:00Z");
    private static final String FORM = "/apply/food-business-licence";

    private final Clock clock = mock();
    private final HandlerExceptionResolver problems = mock();
    private final UploadGate gate =
            new UploadGate(new UploadAllowance(new UploadSettings(3, DataSize.ofKilobytes(1)), clock), problems);

    @BeforeEach
    void start() {
        given(clock.instant()).willReturn(START);
    }

    @Test
    void letsAnAddressSendSoOftenWithinAnHourAndThenAgain() {
        for (int i = 0; i < 3; i++) {
            assertThat(send("POST", FORM, "10.0.0.1", 1)).isEqualTo(200);
        }
        assertThat(send("POST", FORM, "10.0.0.1", 1)).isEqualTo(429);
        assertThat(send("POST", FORM, "10.0.0.2", 1)).isEqualTo(200);

        given(clock.instant()).willReturn(START.plusSeconds(3600));
        assertThat(send("POST", FORM, "10.0.0.1", 1)).isEqualTo(200);
    }

    @Test
    void letsAnAddressSendSoMuchWithinAnHour() {
        assertThat(send("POST", "/cases/1/materials", "10.0.0.1", 1000)).isEqualTo(200);
        assertThat(send("POST", "/cases/1/materials", "10.0.0.1", 25)).isEqualTo(429);
        assertThat(send("POST", "/cases/1/materials", "10.0.0.1", 24)).isEqualTo(200);
    }

    @Test
    void countsALengthThatIsNotToldAsALargeFile() {
        assertThat(send("POST", FORM, "10.0.0.1", -1)).isEqualTo(429);
    }

    @Test
    void takesAWholeNetworkOfTheNewKindForOneAddress() {
        assertThat(send("POST", FORM, "2001:db8:1:2::1", 1000)).isEqualTo(200);
        assertThat(send("POST", FORM, "2001:db8:1:2::2", 1000)).isEqualTo(429);
        assertThat(send("POST", FORM, "2001:db8:1:103::1", 1000)).isEqualTo(200);
    }

    @Test
    void answersAProgramWithAProblemDocument() {
        send("PUT", "/api/v1/applications/1/materials/m", "10.0.0.1", 2000);
        then(problems).should().resolveException(any(), any(), any(), any(TooManyUploads.class));
    }

    @Test
    void countsNeitherLooksNorWhoeverIsSignedIn() {
        assertThat(send("GET", FORM, "10.0.0.1", 2000)).isEqualTo(200);
        assertThat(pass(request("POST", FORM, "10.0.0.1", 2000), "window")).isEqualTo(200);
    }

    private int send(String method, String path, String address, int bytes) {
        return pass(request(method, path, address, bytes), null);
    }

    private int pass(MockHttpServletRequest request, @Nullable String person) {
        if (person != null) {
            request.getSession().setAttribute("SPRING_SECURITY_CONTEXT", person);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            gate.doFilter(request, response, new MockFilterChain());
            return response.getStatus();
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private static MockHttpServletRequest request(String method, String path, String address, int bytes) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path) {
            @Override
            public long getContentLengthLong() {
                return bytes;
            }
        };
        request.setRemoteAddr(address);
        return request;
    }
}
