package org.tongban.document.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.cases.register.CaseFixture.accepted;
import static org.tongban.cases.register.CaseFixture.acceptedUntil;
import static org.tongban.cases.register.CaseFixture.committedUntil;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.StandingClock;
import org.tongban.cases.register.Case;
import org.tongban.catalog.Catalog;
import org.tongban.document.DocumentTest;
import org.tongban.document.Papers;
import org.tongban.document.Stories;

/** Within which time something is finished is told once, from one day, and never as a day that is over. */
@DocumentTest
class LimitLineTest {

    private static final String COMPANY = "company-registration";

    @Autowired
    private Papers papers;

    @Autowired
    private Catalog catalog;

    @Autowired
    private StandingClock clock;

    @Autowired
    private LimitLine limits;

    private Stories stories;

    @BeforeEach
    void tell() {
        stories = new Stories(papers, catalog);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void theSlipOfARegistrationCountsFromTheReceiptAndFromNothingElse() {
        clock.set(LocalDate.of(2025, 3, 4));

        assertThat(stories.accept(COMPANY, AcceptKind.FULL))
                .contains("本机关于2025年3月3日收到齐全的申请材料", "本机关自收到之日起3个工作日内")
                .contains("法定期限3个工作日，自收到申请之日（2025年3月3日）起计算")
                .doesNotContain("接收之日");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-04, 应于2025年3月4日前（含当日）办结, 届满",
        "2025-03-06, 承诺期限已经届满，本机关立即办理，应于法定期限届满之日（2025年3月31日）前（含当日）办结, 3月4日前",
        "2025-04-01, 期限已经届满，本机关立即办理。, 日前"
    })
    void aDayThatIsOverIsNotToldAsOneToCome(LocalDate today, String words, String not) {
        clock.set(today);

        assertThat(stories.accept(COMPANY, AcceptKind.DEEMED)).contains(words).doesNotContain(not);
    }

    /**
     * 住房公积金管理条例 第二十五条 says days: what is over is the term of the law or only what the hall keeps to, by the day, and a
     * term that would end on a Sunday does not.
     */
    @ParameterizedTest
    @CsvSource({
        "housing-fund-withdrawal, 2025-03-06, 法定期限3日（按1个工作日办理）, 按1个工作日计算的期限已经届满，本中心立即办理。",
        "housing-fund-withdrawal, 2025-03-07, 法定期限3日（按1个工作日办理）, 法定期限已经届满，本中心立即办理。",
        "road-freight-licence, 2025-03-22, 法定期限20日（按9个工作日办理）, 按9个工作日计算的期限已经届满，本机关立即办理。",
        "road-freight-licence, 2025-03-24, 法定期限20日（按9个工作日办理）, 按9个工作日计算的期限已经届满，本机关立即办理。",
        "road-freight-licence, 2025-03-25, 法定期限20日（按9个工作日办理）, 法定期限已经届满，本机关立即办理。"
    })
    void whatTheHallKeepsToIsNotToldAsTheTermOfTheLaw(String item, LocalDate today, String limit, String over) {
        Case subject = acceptedUntil(LocalDate.of(2025, 3, 4), AcceptKind.DEEMED, stories.start(item));

        assertThat(limits.of(subject, today)).contains(limit, "，" + over);
    }

    /** 应急〔2021〕34号. */
    @ParameterizedTest
    @CsvSource({"2025-03-03, 应于2025年3月4日前（含当日）作出决定, 届满", "2025-03-05, 期限已经届满，本机关立即办理。, 日前"})
    void aDecisionOnACommitmentIsCountedFromTheApplication(LocalDate today, String words, String not) {
        Case subject = committedUntil(LocalDate.of(2025, 3, 4), stories.start("fire-safety-check"));

        assertThat(limits.of(subject, today))
                .contains("以告知承诺方式申请的，自收到申请之日起1个工作日内作出决定", words)
                .doesNotContain("自受理之日起", not);
    }

    /** The notice counts from the application, which here could not be taken on: what it says is not said of another day. */
    @Test
    void whatIsCountedOtherwiseThanByTheNoticeIsNotLaidToIt() {
        Case whole = accepted(stories.start("open-a-restaurant"), AcceptKind.FULL);
        Case fire = committedUntil(LocalDate.of(2025, 3, 4), papers.child(whole, "fire-safety-check"));

        assertThat(limits.of(fire, LocalDate.of(2025, 3, 3)))
                .contains("自受理之日起1个工作日内作出决定（", "（应急〔2021〕34号）规定自收到申请之日起1个工作日内作出决定；本事项在前面的事项办成以后受理，从该日起计算）");
    }

    @Test
    void aDeclaredBirthWithoutALimitOfTheLawIsDoneAtOnceWhenItIsLate() {
        clock.set(LocalDate.of(2025, 4, 1));
        Case subject = accepted(stories.start("birth-household-registration"), AcceptKind.DEEMED);

        assertThat(papers.after(papers.accepted(subject)).text())
                .contains("视为已经受理", "期限已经届满，本机关立即办理。")
                .doesNotContain("应于");
    }
}
