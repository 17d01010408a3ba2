package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.RenewalFixture;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.UnknownCase;
import org.tongban.cases.ledger.LedgerEntry;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.trust.Credit;

/** Whoever has put a broken commitment right may commit again, from the day on which an administrator enters it. */
@HallTest
class RepairTest {

    private static final String WHY = "2026年3月20日执法大队复核，三处均已整改，见复核记录。";
    private static final Actor ADMINISTRATOR = new Actor("admin", "管理员", "管理员");

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Credit credit;

    @Autowired
    CaseRegister register;

    @Test
    void letsTheApplicantCommitAgain() {
        String applicant = "91360702MA35RW031";
        String number = RenewalFixture.revoked(applicant, hall, posts);
        String next = RenewalFixture.received(applicant, hall);
        assertThatThrownBy(() -> posts.acceptOnCommitment(next)).hasMessageContaining("有未修复的失信记录");

        credit.repair(number, " " + WHY, ADMINISTRATOR);

        assertThat(credit.hasUnrepairedBreach(hall.the(number).applicant())).isFalse();
        assertThat(credit.grade(hall.the(number).applicant())).isEqualTo("A");
        assertThat(register.ledger(number))
                .extracting(LedgerEntry::actor, LedgerEntry::post, LedgerEntry::act, LedgerEntry::note)
                .endsWith(tuple("admin", "管理员", "记录信用修复", WHY));
        assertThat(hall.the(number).state()).isEqualTo(CaseState.REVOKED);
        posts.acceptOnCommitment(next);
    }

    @Test
    void isEnteredOnceAndOnItsDay() {
        String number = RenewalFixture.revoked("91360702MA35RW032", hall, posts);
        hall.openOn(LocalDate.of(2026, 4, 1));
        credit.repair(number, WHY, ADMINISTRATOR);
        hall.openOn(LocalDate.of(2026, 4, 2));

        assertThatThrownBy(() -> credit.repair(number, WHY, ADMINISTRATOR))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("本办件的失信记录已经于2026年4月1日记录信用修复，不用再次记录。");
        assertThat(register.ledger(number))
                .filteredOn(entry -> entry.act().equals(Credit.REPAIR))
                .hasSize(1);
    }

    @Test
    void isEnteredForTheCaseThatHasTheBreachOnly() {
        String applicant = "91360702MA35RW033";
        String committed = RenewalFixture.delivered(applicant, hall, posts);
        String number = RenewalFixture.revoked(applicant, hall, posts);

        assertThatThrownBy(() -> credit.repair(committed, WHY, ADMINISTRATOR))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("本办件没有失信记录，不需要记录信用修复。");
        assertThatThrownBy(() -> credit.repair("20260302-00000-000000", WHY, ADMINISTRATOR))
                .isInstanceOf(UnknownCase.class);
        assertThat(credit.hasUnrepairedBreach(hall.the(number).applicant())).isTrue();
    }

    @Test
    void leavesWhatTheApplicantBrokeElsewhere() {
        String applicant = "91360702MA35RW034";
        String other = RenewalFixture.delivered(applicant, hall, posts);
        String number = RenewalFixture.revoked(applicant, hall, posts);
        posts.findFalse(other, "false-commitment");
        posts.hear(other);
        posts.revoke(other);

        credit.repair(number, WHY, ADMINISTRATOR);

        assertThat(credit.hasUnrepairedBreach(hall.the(number).applicant())).isTrue();
        credit.repair(other, WHY, ADMINISTRATOR);
        assertThat(credit.hasUnrepairedBreach(hall.the(number).applicant())).isFalse();
    }

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({
        "' ', 1, 请填写认定申请人已经完成信用修复的依据。",
        "'长', 501, 信用修复的依据不得超过500个字符。",
        "'修\u0000复', 1, 信用修复的依据含有不能识别的字符，请删去后重新填写。"
    })
    void wantsAReasonThatCanBeKept(String words, int times, String sentence) {
        assertThatThrownBy(() -> credit.repair("any", words.repeat(times), ADMINISTRATOR))
                .isInstanceOf(CaseProblem.class)
                .hasMessage(sentence);
    }
}
