package org.tongban.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmsSettingsTest {

    private static final Duration SHORT = Duration.ofSeconds(1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://sms.example/",
                "file:///etc/passwd",
                "sms.example",
                "http://a:b@sms.example/",
                "http:///sms",
                "http://sms.example/#x"
            })
    void takesPlainAddressesOnly(String address) {
        assertThatThrownBy(() -> new SmsSettings(URI.create(address), null, SHORT, SHORT, 1))
                .hasMessageContaining("tongban.message.sms.url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\r\nX: y", "口令"})
    void takesATokenThatFitsAHeader(String token) {
        assertThatThrownBy(() -> new SmsSettings(URI.create("https://sms.example/"), token, SHORT, SHORT, 1))
                .hasMessageContaining("tongban.message.sms.token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT31S"})
    void waitsNotForEver(Duration time) {
        assertThatThrownBy(() -> new SmsSettings(null, null, SHORT, time, 1)).hasMessageContaining("timeout");
        assertThatThrownBy(() -> new SmsSettings(null, null, time, SHORT, 1)).hasMessageContaining("timeout");
    }

    @Test
    void showsNoToken() {
        assertThat(new SmsSettings(URI.create("https://sms.example/"), "geheim", SHORT, SHORT, 1).toString())
                .contains("sms.example")
                .doesNotContain("geheim");
    }
}
