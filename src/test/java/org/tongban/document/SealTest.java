package org.tongban.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SealTest {

    @Test
    void theNameStandsEvenlyAroundTheTop() {
        assertThat(new Seal("甲乙丙", "甲乙丙").letters())
                .extracting(Seal.Letter::turn)
                .containsExactly(-24.0, 0.0, 24.0);
    }

    @Test
    void aLongNameNeverClosesTheRing() {
        String organ = "赣州市章贡区人民政府政务服务管理办公室行政审批局";

        assertThat(new Seal(organ, organ).letters())
                .extracting(Seal.Letter::turn)
                .startsWith(-135.0)
                .endsWith(135.0)
                .isSorted();
    }

    @Test
    void aSpecialSealSaysWhatItIsFor() {
        assertThat(new Seal("甲局", "甲局政务服务专用章").use()).isEqualTo("政务服务专用章");
    }
}
