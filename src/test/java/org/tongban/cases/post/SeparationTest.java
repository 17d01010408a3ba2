package org.tongban.cases.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.nullable;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.cases.Actor;
import org.tongban.cases.ledger.Opinion;
import org.tongban.cases.ledger.OpinionFixture;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Duty;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.version.Edition;
import org.tongban.matter.Barred;

/** Who may do a step no more, by what the version of the entry says under which the case was opened. */
class SeparationTest {

    private static final Barred EXAMINED = new Barred(Duty.EXAMINATION.word(), Duty.DECISION.word());
    private static final Actor LI = new Actor("li", "李明", "审查岗");
    private static final Actor WU = new Actor("wu", "吴磊", "核查岗");

    private final Case subject = mock(Case.class);
    private final CaseRegister register = mock(CaseRegister.class);
    private final Catalog catalog = mock(Catalog.class);
    private final ServiceItem item = mock(ServiceItem.class);
    private final Separation separation = new Separation(register, catalog);

    @BeforeEach
    void openACase() {
        when(subject.number()).thenReturn("1");
        when(register.get("1")).thenReturn(subject);
        when(catalog.item(nullable(Edition.class))).thenReturn(item);
        when(register.opinions("1")).thenReturn(List.of(given("examine", LI), given("inspect", WU)));
    }

    @Test
    void barsWhoDidWhatIsKeptApart() {
        when(item.separation()).thenReturn(List.of(Duty.EXAMINATION, Duty.DECISION));

        assertThat(separation.barred("1", "decide", "决定岗")).isEqualTo(Map.of("li", EXAMINED, "wu", EXAMINED));
    }

    @Test
    void barsNobodyFromWhatIsNotKeptApart() {
        when(item.separation()).thenReturn(List.of(Duty.EXAMINATION, Duty.DECISION));

        assertThat(separation.barred("1", "review", "审核岗")).isEmpty();
        assertThat(separation.barred("1", "special-procedure-result", "审查岗"))
                .as("the same duty")
                .isEmpty();
        assertThat(separation.barred("1", "deliver", "出件岗")).isEmpty();
    }

    @Test
    void barsNobodyInACaseOfAVersionThatKeepsNothingApart() {
        when(item.separation()).thenReturn(List.of());

        assertThat(separation.barred("1", "decide", "决定岗")).isEmpty();
    }

    @Test
    void goesByThePostWhateverTheFormIsCalled() {
        when(item.separation()).thenReturn(List.of(Duty.EXAMINATION, Duty.DECISION));
        Actor admin = new Actor("admin", "管理员", "管理员代审查岗");
        when(register.opinions("1")).thenReturn(List.of(given("examine-more", LI), given("review", admin)));

        assertThat(separation.barred("1", "decide-more", "决定岗")).isEqualTo(Map.of("li", EXAMINED, "admin", EXAMINED));
    }

    /** As a visit for the items of a one-thing together is, by a form of another name. */
    @Test
    void barsWhoDidItForTheOneThing() {
        when(item.separation()).thenReturn(List.of(Duty.EXAMINATION, Duty.DECISION));
        when(subject.bundleNumber()).thenReturn(Optional.of("2"));
        when(register.opinions("1")).thenReturn(List.of());
        when(register.opinions("2")).thenReturn(List.of(given("joint-inspect-more", WU)));

        assertThat(separation.barred("1", "decide", "决定岗")).isEqualTo(Map.of("wu", EXAMINED));
    }

    private static Opinion given(String step, Actor by) {
        return OpinionFixture.given(step, by, "符合条件");
    }
}
