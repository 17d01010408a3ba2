package org.tongban.cases.post;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;

class BundlesTest {

    private final CaseRegister register = mock(CaseRegister.class);

    /** Whoever submits reads a sentence where a flow calls an item that is none of the case's. */
    @Test
    void knowsNoItemThatIsNotOfTheOneThing() {
        when(register.children("1")).thenReturn(List.of());

        assertThatThrownBy(() -> new Bundles(register, mock(Catalog.class)).child("1", "accept"))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("没有所调用的事项");
    }
}
