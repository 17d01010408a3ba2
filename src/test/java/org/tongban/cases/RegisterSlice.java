package org.tongban.cases;

import java.util.HashMap;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.catalog.Decisions;
import org.tongban.rule.Rules;

/** The real register with its rules, and no engine behind it: a test takes each step that a flow would take. */
@Import({
    Acceptance.class,
    Answering.class,
    Answered.class,
    OldTerm.class,
    Bars.class,
    CaseNumbers.class,
    CaseOpener.class,
    CaseRegister.class,
    Chronicle.class,
    Completion.class,
    Credit.class,
    Deciders.class,
    Endings.class,
    FormCheck.class,
    Intake.class,
    OneByOne.class,
    Promises.class,
    Review.class,
    Revocations.class,
    SpecialProcedures.class,
    StatutoryCount.class,
    Tolerance.class,
    Turns.class,
    Withdrawals.class,
    WindowFixture.class
})
public class RegisterSlice {

    @Bean
    StandingClock clock() {
        return new StandingClock();
    }

    @Bean
    WorkingCalendar calendar() {
        return WorkingCalendar.load();
    }

    @Bean
    Decisions decisions() {
        return (decision, inputs) -> Rules.of(decision).of(new HashMap<>(inputs));
    }

    /** No file comes in one by one here. */
    @Bean
    Supplies supplies(
            Turns turns,
            CaseRegister register,
            Answering answering,
            WorkingCalendar calendar,
            Chronicle chronicle,
            CaseProcess process,
            ApplicationEventPublisher events,
            StandingClock clock,
            PlatformTransactionManager transactions) {
        return new Supplies(
                turns, register, null, answering, calendar, chronicle, process, events, clock, transactions);
    }

    @Bean
    CaseProcess process() {
        return new CaseProcess() {

            @Override
            public boolean isServed(String offering, String region) {
                return true;
            }

            @Override
            public void applicationReceived(Case received) {}

            @Override
            public boolean isChecked(String caseNumber) {
                return false;
            }

            @Override
            public boolean isResting(String caseNumber) {
                return false;
            }

            @Override
            public void correctionsSubmitted(String caseNumber) {}

            @Override
            public boolean awaitsMaterial(String caseNumber) {
                return false;
            }

            @Override
            public List<String> materialSupplied(List<String> caseNumbers) {
                return caseNumbers;
            }

            @Override
            public void applicationWithdrawn(String caseNumber) {}

            @Override
            public void caseEnded(List<String> caseNumbers) {}
        };
    }
}
