package org.tongban.document.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the seal before a decision is called is a matter of whoever puts it. */
class SpecialSealTest {

    private final HallSettings hall = new HallSettings(
            "章贡区政务服务中心",
            "章贡区",
            "章政",
            null,
            Map.of(),
            List.of(
                    new Authority("甲供电公司", "乙营业厅", null, null, null, "业务专用章", List.of("power-supply")),
                    new Authority("丙局", null, null, null, null, Authority.SERVICE_SEAL, List.of("permit"))));

    @Test
    void isThatOfWhoeverReceivesTheApplication() {
        assertThat(hall.specialSeal(hall.reception("power-supply"))).isEqualTo("业务专用章");
        assertThat(hall.specialSeal(hall.reception("permit"))).isEqualTo("政务服务专用章");
        assertThat(hall.specialSeal(hall.reception("another"))).isEqualTo("政务服务专用章");
    }
}
