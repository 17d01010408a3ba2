package org.tongban.cases.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Answered;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.register.Schedule;
import org.tongban.cases.term.Term;
import org.tongban.cases.term.TermKind;
import org.tongban.cases.term.TermState;
import org.tongban.catalog.entry.procedure.Unsupplied;

/** A tolerated material that another item of the one-thing has asked for again, after this item's own day. */
class AbsencesTest {

    private final Case item = mock(Case.class);
    private final CaseRegister register = mock(CaseRegister.class);
    private final Answered answered = mock(Answered.class);
    private final Absences absences = new Absences(register, answered);

    @BeforeEach
    void missesItsDay() {
        Term missed = mock(Term.class);
        when(missed.state()).thenReturn(TermState.MISSED);
        Schedule schedule = mock(Schedule.class);
        when(schedule.term(TermKind.TOLERANCE)).thenReturn(Optional.of(missed));
        when(item.schedule()).thenReturn(schedule);
        when(item.isAccepted(AcceptKind.TOLERANT)).thenReturn(true);
        when(item.bundleNumber()).thenReturn(Optional.empty());
        CaseMaterial diagnosis = mock(CaseMaterial.class);
        when(diagnosis.isOpen()).thenReturn(true);
        when(diagnosis.name()).thenReturn("诊断证明");
        when(register.materials(item)).thenReturn(List.of(diagnosis));
    }

    @Test
    void whereItsAbsenceDecidesNothingWhatIsOfferedIsTaken() {
        when(answered.unsupplied(item)).thenReturn(Unsupplied.DECIDED);

        assertThat(absences.unsupplied(item)).isEmpty();
        assertThatCode(() -> absences.requireSupplied(item)).doesNotThrowAnyException();
    }

    @Test
    void whereItIsToBeRejectedNothingElseIsOffered() {
        when(answered.unsupplied(item)).thenReturn(Unsupplied.REJECTED);

        assertThat(absences.unsupplied(item).map(CaseProblem::rule)).contains("material-overdue");
        assertThatThrownBy(() -> absences.requireSupplied(item)).hasMessageContaining("诊断证明");
    }
}
