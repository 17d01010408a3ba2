package org.tongban.caller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @Test
    void tellsAddressesOfTheOldKindApart() {
        assertThat(Network.of("10.0.0.1")).isNotEqualTo(Network.of("10.0.0.2"));
    }

    @Test
    void takesAWholeNetworkOfTheNewKindForOne() {
        assertThat(Network.of("2001:db8:1:2::1")).isEqualTo(Network.of("2001:db8:1:ff:ffff::2"));
        assertThat(Network.of("2001:db8:1:2::1")).isNotEqualTo(Network.of("2001:db8:1:102::1"));
    }

    /** A proxy may hand on whatever somebody wrote; no name is ever looked up. */
    @ParameterizedTest
    @ValueSource(strings = {"localhost", "a.b.example", "unknown", "", "::zz"})
    void leavesAloneWhatIsNoAddress(String text) {
        assertThat(Network.of(text)).isEqualTo(text);
    }
}
