package org.tongban.cases.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseState;
import org.tongban.catalog.Catalog;

class CaseTest {

    private static final Catalog CATALOG = Catalog.at("classpath*:", (condition, facts) -> false);

    /** 行政许可法 第三十八条第二款. */
    @Test
    void isNotRejectedWithoutAReason() {
        Case subject =
                CaseFixture.accepted(CaseFixture.received(CATALOG.item("food-business-licence")), AcceptKind.FULL);

        assertThatThrownBy(() -> CaseFixture.rejected(subject, "  ")).hasMessage("作出不予的决定必须说明理由，请填写理由。");
        assertThat(subject.state()).isEqualTo(CaseState.ACCEPTED);
    }
}
