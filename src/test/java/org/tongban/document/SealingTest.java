package org.tongban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.cases.register.CaseFixture.WANG;
import static org.tongban.cases.register.CaseFixture.accepted;
import static org.tongban.cases.register.CaseFixture.refusedOn;
import static org.tongban.cases.register.CaseFixture.submitted;
import static org.tongban.cases.register.CaseFixture.terminated;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Ground;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.step.Corrections;
import org.tongban.cases.step.Silence;
import org.tongban.catalog.Catalog;

/** 行政许可法 第三十二条第二款, 市场主体登记管理条例实施细则 第十八条第二款: whoever accepts, receives or refuses seals that. */
@DocumentTest
class SealingTest {

    private static final String HALL = "赣州市章贡区政务服务中心";
    private static final String MARKET = "赣州市章贡区市场监督管理局";
    private static final String FIRE = "赣州市章贡区消防救援大队";
    private static final String CITY = "赣州市章贡区城市管理局";
    private static final String ROADS = "赣州市章贡区交通运输局";
    private static final String USE = "政务服务专用章";

    @Autowired
    private Papers papers;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Documents documents;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Silence silence;

    private Stories stories;

    @BeforeEach
    void tell() {
        stories = new Stories(papers, catalog);
    }

    @Test
    void aRefusalOfSeveralOrgansBearsTheSealOfEachAndOfTheHall() {
        Papers.Paper paper = refused("open-a-restaurant", Ground.NOT_THIS_ORGAN);

        assertThat(paper.document().organ()).isEqualTo(HALL);
        assertThat(paper.document().sealName())
                .isEqualTo(String.join("、", MARKET + USE, FIRE + USE, CITY + USE, HALL + USE));
        assertThat(paper.document().html().split("class=\"seal\"", -1)).hasSize(5);
        assertThat(paper.document().html()).containsOnlyOnce("<p>2025年3月3日</p>");
        assertThat(paper.text()).contains("各机关和单位的答复由其作出，见下表，各机关加盖专用印章，由本中心代为出具和送达。");
    }

    /** What is taken on later is sealed on its own paper. */
    @Test
    void anAcceptanceBearsTheSealsOfThoseWhoTakeOnNow() {
        Papers.Paper paper = accept("open-a-restaurant");

        assertThat(paper.document().sealName()).isEqualTo(MARKET + USE + "、" + HALL + USE);
        assertThat(paper.text()).contains("，" + MARKET + "加盖专用印章，由本中心代为告知");
        assertThat(accept("utilities-hook-up").document().sealName()).isEqualTo(CITY + USE + "、" + HALL + USE);
    }

    /** 实施细则 第十八条第二款 is about what is received: no text has a registrar's silence receive anything. */
    @Test
    void whoeverHasNotAnsweredSealsNoReceipt() {
        Case whole = stories.start("start-a-transport-company");

        silence.countAsAccepted(whole.number());

        assertThat(lastOf(whole).sealName()).isEqualTo(ROADS + USE + "、" + HALL + USE);
        assertThat(papers.last(whole)).contains("，" + ROADS + "加盖专用印章，由本中心代为告知");
    }

    @Test
    void whatIsAcceptedWithTheNoticeOnOthersIsSealedByWhoeverAcceptsIt() {
        Case whole = stories.start("utilities-hook-up", WANG, "{\"projectStage\": \"new\"}");

        correct(whole, "water-supply-hook-up", "site-plan-water");

        assertThat(lastOf(whole).sealName()).isEqualTo(CITY + USE + "、" + HALL + USE);
        assertThat(papers.last(whole)).contains("各事项怎样处理，" + CITY + "加盖专用印章，本中心代为告知：");
    }

    /** What still waits, and what is to be corrected, is neither accepted nor refused. */
    @Test
    void aNoticeThatAcceptsNothingIsSealedByTheHallAlone() {
        Case whole = stories.start("utilities-hook-up");

        correct(whole, "temporary-road-occupation", "road-occupation-application");

        assertThat(lastOf(whole).sealName()).isEqualTo(HALL + USE);
        assertThat(papers.last(whole)).contains("各事项怎样处理：");
    }

    /** 实施细则 第十八条第三款: the first return is the same act as the second, which is sealed. */
    @Test
    void whatIsSentBackIsSealedByWhoeverSendsItBack() {
        Case whole = stories.start("open-a-restaurant");

        correct(whole, "individual-business-registration", "individual-business-application");

        assertThat(lastOf(whole).sealName()).isEqualTo(MARKET + USE + "、" + HALL + USE);
        assertThat(papers.last(whole)).contains("各事项怎样处理，" + MARKET + "加盖专用印章，本中心代为告知：");
    }

    /** An administrator ends, and refuses nothing. */
    @Test
    void whatOnlyEndsIsSealedByTheHallAlone() {
        Case whole = accepted(stories.start("open-a-restaurant"), AcceptKind.FULL);

        assertThat(papers.after(new CaseFact.Terminated(terminated(whole, "重复申请。")))
                        .document()
                        .sealName())
                .isEqualTo(HALL + USE);
    }

    /** No text asks it of insurance, of a register of immovables or of a contract. */
    @ParameterizedTest
    @CsvSource({"retirement, STILL_INCOMPLETE", "property-transfer, NOT_THIS_ORGAN", "newborn, NO_LICENCE_NEEDED"})
    void whereNoLawAsksForASealTheHallsAloneStandsOnIt(String bundle, Ground ground) {
        Papers.Paper paper = refused(bundle, ground);

        assertThat(paper.document().sealName()).isEqualTo(HALL + USE);
        assertThat(paper.text()).contains("见下表，由本中心代为出具和送达").doesNotContain("加盖");
    }

    private void correct(Case whole, String item, String material) {
        papers.keep(submitted(whole, papers.item(item).material(material).orElseThrow()));
        corrections.askCorrections(whole.number(), Map.of(material, "没有签名"), WindowSteps.CLERK);
    }

    private Papers.Paper accept(String bundle) {
        return papers.after(papers.accepted(accepted(stories.start(bundle), AcceptKind.FULL)));
    }

    private Papers.Paper refused(String bundle, Ground ground) {
        return papers.after(new CaseFact.Refused(refusedOn(stories.start(bundle), ground, "具体的理由。"), List.of()));
    }

    private IssuedDocument lastOf(Case whole) {
        List<ListedDocument> all = documents.of(whole.number());
        return documents.get(all.get(all.size() - 1).id());
    }
}
