package org.tongban.cases;

import static org.mockito.Mockito.mock;

import java.util.HashMap;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.intake.WindowFixture;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseProcess;
import org.tongban.catalog.Decisions;
import org.tongban.files.Uploads;
import org.tongban.rule.Rules;

/** The real register with its rules, and no engine behind it: a test takes each step that a flow would take. */
@ComponentScan(
        basePackages = "org.tongban.cases",
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "org\\.tongban\\.cases\\.(post|search|term)\\..*",
                            ".*\\.(Applications|Beginnings|WindowDrafts|DraftFiles|HandingIn|Submissions|Sweep|FileSweep|NewYears)",
                        }))
@Import(WindowFixture.class)
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
    Uploads uploads() {
        return mock();
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
