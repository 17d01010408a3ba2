package org.tongban.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much memory a JPEG takes is told by its frame, however much stands before that. */
class EnvelopeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"FFD8 FFC0 0004 0000", "FFD8 FFE0 0004 0000 FFC1 0004 0000", "FFD8 FFFF FF01 FFFF C0 0004 0000"})
    void knowsAPictureOfOneScan(String jpeg) {
        assertThat(Envelope.isProgressive(bytes(jpeg))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FFD8 FFC2 0004 0000",
                "FFD8 FFE0 0004 0000 FFC2 0004 0000",
                "FFD8 FFFF FFC2 0004 0000",
                "FFD8 FF01 FFC2 0004 0000",
                "FFD8 FFD0 FFD7 FFC2 0004 0000"
            })
    void knowsOneOfSeveralScans(String jpeg) {
        assertThat(Envelope.isProgressive(bytes(jpeg))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FFD8", "FFD8 0000 FFC0 0004 0000", "FFD8 FFE0 0004 0000", "FFD8 FFFF FFFF"})
    void takesWhatTellsNothingForTheWorst(String jpeg) {
        assertThat(Envelope.isProgressive(bytes(jpeg))).isTrue();
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
