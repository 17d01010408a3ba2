package org.tongban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongban.cases.register.CaseFixture.WANG;
import static org.tongban.cases.register.CaseFixture.accepted;
import static org.tongban.cases.register.CaseFixture.approved;
import static org.tongban.cases.register.CaseFixture.child;
import static org.tongban.cases.register.CaseFixture.issued;
import static org.tongban.cases.register.CaseFixture.lapsed;
import static org.tongban.cases.register.CaseFixture.missing;
import static org.tongban.cases.register.CaseFixture.received;
import static org.tongban.cases.register.CaseFixture.refusedOn;
import static org.tongban.cases.register.CaseFixture.rejected;
import static org.tongban.cases.register.CaseFixture.submitted;
import static org.tongban.cases.register.CaseFixture.terminated;
import static org.tongban.cases.register.CaseFixture.withdrawn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseState;
import org.tongban.cases.Ground;
import org.tongban.cases.StandingClock;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseFixture;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.step.ChildAcceptance;
import org.tongban.cases.step.Corrections;
import org.tongban.cases.step.Deciding;
import org.tongban.cases.step.Refusing;
import org.tongban.cases.step.Silence;
import org.tongban.cases.supply.Supplies;
import org.tongban.cases.term.TermKind;
import org.tongban.catalog.Catalog;
import org.tongban.document.content.DocumentKind;

/** What a one-thing's papers say of the whole, and what stays to be said by those of its items. */
@DocumentTest
class OneThingPapersTest {

    private static final String RESTAURANT = "open-a-restaurant";
    private static final String SHOP = "individual-business-registration";
    private static final String FOOD = "food-business-licence";
    private static final String RULES = "food-safety-rules-list";
    private static final String FORM = "birth-certificate-registration-form";
    private static final String RECEIPT = "medical-fee-receipt";

    @Autowired
    private Papers papers;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Documents documents;

    @Autowired
    private ChildAcceptance children;

    @Autowired
    private Silence silence;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Refusing refusing;

    @Autowired
    private Deciding deciding;

    @Autowired
    private Supplies supplies;

    @Autowired
    private CaseRegister register;

    @Autowired
    private StandingClock clock;

    private Stories stories;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @BeforeEach
    void tell() {
        stories = new Stories(papers, catalog);
    }

    @Test
    void theWholesNoticeTellsWhatIsTakenOnLater() {
        assertThat(stories.accept(RESTAURANT, AcceptKind.FULL))
                .contains("章贡区市场监督管理局2025年3月3日收到齐全的申请材料，没有当场登记，自收到之日起3个工作日内审查3个工作日，自收到申请之日起计算")
                .contains("食品经营许可赣州市章贡区市场监督管理局按照《食品经营许可和备案管理办法》第九条，个体工商户登记办结并取得《营业执照》后受理，届时另行书面告知10个工作日，自受理之日起计算")
                .contains("应当由你提交的申请材料齐全、符合要求，受理（办理）机关和起算日期见下表")
                .contains(
                        "消防救援大队个体工商户登记办结并取得《营业执照》后受理，届时另行书面告知",
                        "城市管理局按照《中华人民共和国民法典》第五十四条，自然人经依法登记，为个体工商户，本事项以拟登记的个体工商户的名义申请，申请人还没有登记为个体工商户，个体工商户登记办结后受理，届时另行书面告知")
                .contains("除表中写明届时另行书面告知的以外，各事项不再就受理和开始办理单独出具文书；办理结果由各机关和单位分别出具")
                .contains("依据：“个体工商户登记”，")
                .doesNotContain("行政许可法");
    }

    /** 市场主体登记管理条例实施细则 第十八条第二款 has a 凭证, and 行政许可法 第三十二条 alone has 受理. */
    @ParameterizedTest
    @CsvSource({
        RESTAURANT + ", 接收申请材料凭证",
        "start-a-transport-company, 接收申请材料凭证",
        "utilities-hook-up, 开始办理和受理通知书",
        "property-transfer, 不动产登记受理凭证",
        "retirement, 办理回执"
    })
    void anAcceptanceIsCalledByWhatBegins(String key, String title) {
        Case whole = accepted(stories.start(key), AcceptKind.FULL);

        assertThat(papers.after(papers.accepted(whole)).document().title()).isEqualTo(title);
    }

    /** No text has a registrar's silence receive anything: its line only tells how it stands. */
    @Test
    void whatSilenceDoesNotTakeOnIsNotCalledTakenOn() {
        Case whole = stories.start(RESTAURANT);

        silence.countAsAccepted(whole.number());

        assertThat(papers.last(whole))
                .startsWith("受理和办理情况通知书")
                .contains("没有在公布的期限内答复，申请材料已经于2025年3月3日收到3个工作日，自收到申请之日起计算");
    }

    /** 行政许可法 第三十二条: the day from which the limit is counted is told. */
    @Test
    void whatIsTakenOnLaterIsToldOfByItselfAndTheRestIsNot() {
        Case whole = accepted(stories.start(RESTAURANT), AcceptKind.FULL);
        Case first = accepted(child(whole, catalog.item(SHOP), 11), AcceptKind.WITH_BUNDLE);
        Case later = accepted(child(whole, catalog.item(FOOD), 12), AcceptKind.WITH_BUNDLE);
        papers.keep(first);
        papers.keep(later);

        papers.tell(papers.accepted(first));
        String notice = papers.after(papers.accepted(later)).text();

        assertThat(documents.of(first.number())).isEmpty();
        assertThat(notice).contains("行政许可申请受理通知书", "第三十二条第一款第五项", "自受理之日（2025年3月3日）起计算", "8个工作日");
    }

    /** 市场主体登记管理条例 第三条: what is not registered yet neither applies nor is addressed. */
    @Test
    void aShopIsAddressedOnceItIsRegisteredAndTheApplicationStaysThePersons() {
        String answers = "{\"applicantKind\": \"natural-person\", \"businessName\": \"小明饭店\"}";
        Case whole = stories.start(RESTAURANT, WANG, answers);
        Case food = papers.child(whole, FOOD);
        String before = papers.after(papers.received(food)).text();

        approved(accepted(papers.child(whole, SHOP), AcceptKind.FULL));
        String after = papers.after(new CaseFact.Approved(approved(accepted(food, AcceptKind.FULL))))
                .text();

        assertThat(before).contains(WANG.name() + "（公民身份号码：", "，你通过").doesNotContain("小明饭店");
        assertThat(after)
                .contains("小明饭店（经营者：" + WANG.name(), WANG.name() + "提出的")
                .doesNotContain("你单位提出的");
    }

    /** 市场主体登记管理条例 第三条: the shop that was registered later has committed to nothing by itself. */
    @Test
    void whoCommittedBeforeTheShopWasRegisteredStaysThePerson() {
        String answers = "{\"applicantKind\": \"natural-person\", \"businessName\": \"小明饭店\"}";
        Case whole = stories.start(RESTAURANT, WANG, answers);
        approved(accepted(papers.child(whole, SHOP), AcceptKind.FULL));
        Case fire = accepted(papers.child(whole, "fire-safety-check"), AcceptKind.COMMITTED);
        papers.tell(new CaseFact.Accepted(fire, List.of()));

        assertThat(papers.first(fire, DocumentKind.COMMITMENT))
                .contains("申请人：" + WANG.name() + "（公民身份号码：", "承诺人：" + WANG.name() + "（小明饭店的经营者）");
        assertThat(papers.after(new CaseFact.Approved(approved(fire))).text())
                .contains("小明饭店（经营者：" + WANG.name())
                .contains(WANG.name() + "已经书面承诺场所", "本决定依据" + WANG.name() + "签署的《公众聚集场所投入使用、营业消防安全告知承诺书》")
                .doesNotContain("你单位已经书面承诺", "你单位签署");
    }

    /** Nobody has looked at the materials of what was accepted by silence. */
    @Test
    void whatWasAcceptedBySilenceIsNotToldToBeComplete() {
        Case whole = accepted(stories.start(RESTAURANT), AcceptKind.DEEMED);
        Case later = accepted(child(whole, catalog.item(FOOD), 12), AcceptKind.WITH_BUNDLE);
        papers.keep(later);

        assertThat(papers.after(papers.accepted(later)).text())
                .contains("按照收到的材料，自2025年3月3日起受理")
                .doesNotContain("齐全");
    }

    /** 国发〔2022〕5号: only what lacks something is taken on without it, and a complete licence is accepted by the law on it. */
    @Test
    void onlyWhatLacksSomethingIsTakenOnWithoutIt() {
        Case shop = stories.start(RESTAURANT);
        papers.keep(missing(shop, papers.item(FOOD).material(RULES).orElseThrow()));
        assertThat(papers.after(papers.accepted(accepted(shop, AcceptKind.TOLERANT)))
                        .text())
                .contains("个体工商户登记办结并取得《营业执照》后容缺受理", "市场监督管理局2025年3月3日收到齐全的申请材料", "个体工商户登记办结后受理")
                .contains("依据：“个体工商户登记”，《中华人民共和国市场主体登记管理条例实施细则》第十八条第二款。")
                .doesNotContain("起予以容缺受理");

        Case hookUp = stories.start("utilities-hook-up");
        papers.keep(missing(
                hookUp,
                papers.item("gas-supply-hook-up").material("gas-appliance-list").orElseThrow()));
        assertThat(papers.after(papers.accepted(accepted(hookUp, AcceptKind.TOLERANT)))
                        .text())
                .contains("开始办理和受理通知书", "（临时占用、挖掘城市道路）”，《中华人民共和国行政许可法》第三十二条第一款第五项")
                .doesNotContain("容缺");
    }

    /** Only laws and regulations were looked at: what ministries say of a supplier is not denied. */
    @Test
    void whatNoLawLimitsIsSaidToBeInNoLawOrRegulation() {
        assertThat(stories.accept("utilities-hook-up", AcceptKind.FULL))
                .contains("起开始办理法律、行政法规没有规定天数")
                .doesNotContain("法律没有规定");
    }

    /** What is promised for the whole is no other day than the papers of its items promise. */
    @Test
    void theWholePromisesNoDayForWhatIsTakenOnLater() {
        assertThat(stories.accept(RESTAURANT, AcceptKind.FULL))
                .contains("办结。事项的法定期限先届满的，在法定期限内办结。表中写明届时另行书面告知的事项，期限以届时的文书为准，不按上述日期计算。");
        assertThat(stories.accept("utilities-hook-up", AcceptKind.FULL))
                .contains("开始办理和受理通知书", "事项的法定期限先届满的")
                .doesNotContain("届时的文书");
    }

    /** What only waits for items taken on later has no last day before they are. */
    @Test
    void theSameMaterialHasOneLastDay() {
        Case whole = accepted(received(catalog.bundle(RESTAURANT)), AcceptKind.TOLERANT);
        Case food = child(whole, catalog.item(FOOD), 2);
        CaseMaterial awaited = missing(whole, papers.item(FOOD).material(RULES).orElseThrow());
        papers.keep(whole, awaited);
        papers.keep(child(whole, catalog.item(SHOP), 1));
        papers.keep(food);

        assertThat(papers.after(papers.accepted(whole)).text())
                .contains(awaited.name(), "最后日期在所属事项受理时另行书面告知")
                .doesNotContain("3月10日");
    }

    @ParameterizedTest
    @CsvSource({"utilities-hook-up, water-supply-hook-up, 2025-03-10", RESTAURANT + ", " + FOOD + ", 2025-03-05"})
    void whatIsTakenOnWithTheWholeKeepsItsLastDayAndTheRestHasItsOwn(String bundle, String item, LocalDate due) {
        Case whole = accepted(stories.start(bundle), AcceptKind.TOLERANT);
        Case part = child(whole, catalog.item(item), 11);
        papers.keep(part);

        children.acceptWithBundle(part.number(), false, 2);

        assertThat(part.schedule().lastDay(TermKind.TOLERANCE)).hasValue(due);
    }

    /** A registrar refuses nothing (实施细则 第十八条), insurance accepts nothing, a supplier does neither (民法典 第六百四十八条). */
    @ParameterizedTest
    @CsvSource({
        RESTAURANT + ", NOT_THIS_ORGAN, 不属于登记管辖和不予受理告知书, 依法不属于该机关职权范围，决定不予受理（《中华人民共和国行政许可法》第三十二条第一款第二项）",
        RESTAURANT + ", STILL_INCOMPLETE, 退还申请材料和不予受理告知书, 章贡区消防救援大队",
        "utilities-hook-up, NOT_THIS_ORGAN, 不能办理和不予受理告知书, 不能办理。",
        "utilities-hook-up, NO_LICENCE_NEEDED, 不需办理和不受理告知书, 不需要办理。",
        "property-transfer, NOT_THIS_ORGAN, 不予受理和不能办理告知书, 不能办理。",
        "retirement, NOT_THIS_ORGAN, 不予办理和不予受理告知书, 不予办理。",
        "retirement, NO_LICENCE_NEEDED, 不需申请告知书, 不需要申请。",
        "newborn, NO_LICENCE_NEEDED, 不需申请和不需申报告知书, 不需要申报。",
        "disability-services, STILL_INCOMPLETE, 不予受理告知书, 不予受理。"
    })
    void aPaperForSeveralIsCalledByAllThatItsLinesSay(String key, Ground ground, String title, String words) {
        Papers.Paper paper =
                papers.after(new CaseFact.Refused(refusedOn(stories.start(key), ground, "具体的理由。"), List.of()));

        assertThat(paper.document().title()).isEqualTo(title);
        assertThat(paper.text()).contains(words);
    }

    /** 行政许可法 第三十二条: a refusal of licences is a decision of their organs, whoever writes it. */
    @Test
    void aRefusalOfLicencesOnlyIsADecision() {
        Case whole = received(catalog.bundle(RESTAURANT));
        papers.keep(whole);
        papers.keep(child(whole, catalog.item(FOOD), 1));
        papers.keep(child(whole, catalog.item("fire-safety-check"), 2));

        assertThat(papers.after(new CaseFact.Refused(refusedOn(whole, Ground.NOT_THIS_ORGAN, "不在本区。"), List.of()))
                        .document()
                        .title())
                .isEqualTo("不予受理决定书");
    }

    /** The company's papers are what is lacking: its licences are refused all the same, and its registration is not. */
    @Test
    void aPaperThatRefusesLicencesForWhatAnotherItemLacksSaysBoth() {
        Case whole = stories.start("start-a-transport-company");
        correct(whole, "company-registration", "company-registration-application");
        supplies.submitCorrections(whole.number());

        Papers.Paper paper =
                papers.after(new CaseFact.Refused(refusedOn(whole, Ground.STILL_INCOMPLETE, "没有补齐。"), List.of()));

        assertThat(paper.document().title()).isEqualTo("退还申请材料和不予受理告知书");
        assertThat(paper.text()).contains("规定的前提（公司设立登记没有办成）", "决定不予受理");
    }

    /** 疫苗管理法 第四十七条第一款: nobody may refuse it, so it waits for nothing and ends with nothing. */
    @Test
    void theVaccinationCertificateGoesOnByItself() {
        Case whole = stories.start("newborn");
        Case vaccination = papers.child(whole, "vaccination-certificate");

        assertThat(papers.after(papers.accepted(accepted(whole, AcceptKind.FULL)))
                        .text())
                .contains("预防接种证办理赣州市章贡区社区卫生服务中心自2025年3月3日起受理")
                .contains(
                        "社会保障卡申领赣州市章贡区社会保险服务中心按照《中华人民共和国社会保险法》第五十八条第三款，个人社会保障号码为公民身份号码，新生儿还没有公民身份号码，出生登记办结并取得《居民户口簿》后开始办理，届时另行书面告知10个工作日，规定自收到申请之日起计算；本事项自前面的事项办成、材料齐全之日起计算");
        assertThat(catalog.producedBy(Set.of("birth-certificate"), catalog.item("vaccination-certificate"), Map.of()))
                .isEmpty();
        assertThat(catalog.bundle("newborn").before(vaccination.offering())).isEmpty();
    }

    /** What an item waits for may have ended by the day on which the others are taken on. */
    @Test
    void nothingIsPromisedForAfterWhatHasFailed() {
        Case whole = stories.start("newborn");
        refusedOn(papers.child(whole, "birth-certificate"), Ground.STILL_INCOMPLETE, "没有补齐。");

        assertThat(papers.after(papers.accepted(accepted(whole, AcceptKind.FULL)))
                        .text())
                .contains("出生登记", "出生医学证明首次签发没有办成，不能接着受理，另行书面告知")
                .doesNotContain("出生医学证明首次签发办结");
    }

    /** 行政许可法 第三十二条第一款第五项 commands to accept: it is the basis of a refusal only where that is not the case. */
    @Test
    void aLicenceIsNotRefusedOnTheArticleThatCommandsToAcceptIt() {
        assertThat(refuse(RESTAURANT, Ground.STILL_INCOMPLETE))
                .contains("食品经营许可赣州市章贡区市场监督管理局申请材料经补正后仍不齐全或者不符合法定形式，不属于《中华人民共和国行政许可法》第三十二条第一款第五项应当受理的情形")
                .doesNotContain("依据：");
    }

    @Test
    void nobodyRefusesInTheWordsOfAnothersLaw() {
        assertThat(refuse("utilities-hook-up", Ground.NOT_THIS_ORGAN))
                .contains("用水报装赣州市章贡区供水公司不在供应和服务的范围内，不能办理。")
                .contains("赣州市章贡区城市管理局依法不属于该机关职权范围，决定不予受理")
                .containsOnlyOnce("决定不予受理");
        assertThat(refuse(RESTAURANT, Ground.STILL_INCOMPLETE))
                .contains("个体工商户登记赣州市章贡区市场监督管理局重新提交的申请材料仍不齐全或者不符合法定形式，退还你");
        assertThat(refuse("property-transfer", Ground.NOT_THIS_ORGAN))
                .contains("赣州市自然资源局申请登记的不动产不属于登记范围，不予受理（《不动产登记暂行条例》第十七条第一款第四项）")
                .contains("用气过户赣州市章贡区燃气公司不在供应和服务的范围内，不能办理。");
    }

    /** 行政许可法 第三十二条第一款第四项 is the law of what lacks something; of what lacks nothing it is not. */
    @Test
    void onlyWhatLacksSomethingIsToBeCorrected() {
        Case whole = stories.start(RESTAURANT);

        assertThat(correct(whole, FOOD, "food-premises-layout"))
                .contains(
                        "食品经营许可赣州市章贡区市场监督管理局申请材料不齐全或者不符合法定形式，需要补正（《中华人民共和国行政许可法》第三十二条第一款第四项）；提交全部补正材料，并且个体工商户登记办结并取得《营业执照》（按照《食品经营许可和备案管理办法》第九条）以后，予以受理。")
                .containsOnlyOnce("第三十二条第一款第四项")
                .contains("章贡区消防救援大队除《营业执照》以外，申请材料齐全，个体工商户登记办结并取得《营业执照》后受理，届时另行书面告知。")
                .doesNotContain("退还");
    }

    /** 民法典: whoever supplies water neither asks for corrections nor refuses, and what it answers is no decision. */
    @Test
    void aPaperAboutContractsOnlyHasTheWordsOfContracts() {
        Case whole = stories.start("utilities-hook-up", WANG, "{\"projectStage\": \"new\"}");

        assertThat(correct(whole, "water-supply-hook-up", "site-plan-water"))
                .contains("补充材料告知书", "用水报装赣州市章贡区供水公司需要补充材料。", "请于2025年3月24日前（含当日）补充")
                .doesNotContain("一次性告知书");
        assertThat(terminate("utilities-hook-up")).contains("结束办理和终止办理告知书", "用水报装赣州市章贡区供水公司按照公布的办理规则结束办理。");
        assertThat(refuse("utilities-hook-up", Ground.STILL_INCOMPLETE)).contains("不能办理和不予受理告知书");
    }

    /** 行政许可法 第三十二条第一款第四项: whoever is told nothing in five working days is accepted, in its turn or not. */
    @Test
    void silenceAcceptsALicenceThatFollowsAnother() {
        Case whole = stories.start(RESTAURANT);

        silence.countAsAccepted(whole.number());

        Case drainage = papers.child(whole, "drainage-permit");
        assertThat(drainage.schedule().acceptedOn()).hasValue(LocalDate.of(2025, 3, 3));
        assertThat(drainage.schedule().deadline(TermKind.STATUTORY)).isPresent();
        assertThat(documents.of(drainage.number())).isEmpty();
        assertThat(papers.last(whole))
                .contains("赣州市章贡区城市管理局收到申请材料之日起5个工作日内没有告知需要补正的内容，自收到之日（2025年3月3日）起即为受理15日")
                .contains("“城镇污水排入排水管网许可”“", "”，《中华人民共和国行政许可法》第三十二条第一款第四项。")
                .doesNotContain("办结后受理", "期限已经届满");
    }

    /** What the item before is to it stands in a text, or else nobody has refused anything. */
    @ParameterizedTest
    @CsvSource({
        "disability-services, disability-living-allowance, 不予受理告知书, 补贴制度的意见》第三部分第（一）项规定的前提，不予受理",
        "start-a-transport-company, road-freight-licence, 交通行政许可申请不予受理决定书, 《中华人民共和国道路运输条例》第二十四条第一款规定的前提，该申请不属于",
        "close-a-company, company-deregistration, 退还申请材料告知书, 《中华人民共和国税收征收管理法》第十六条规定的前提，将申请材料退还",
        "newborn, social-security-card, 不予办理告知书, 按照《中华人民共和国社会保险法》第五十八条第三款，个人社会保障号码为公民身份号码，新生儿还没有公民身份号码，不予办理",
        "newborn, birth-household-registration, 不予受理告知书, 还没有取得公布的材料清单所列的《出生医学证明》，不予受理",
        "open-a-restaurant, fire-safety-check, 不予受理凭证, 还没有取得公布的材料清单所列的《营业执照》，该申请不属于",
        "open-a-restaurant, drainage-permit, 行政许可申请不予受理决定书, 按照《城镇排水与污水处理条例》第二十一条第一款，申请领取许可的是企业事业单位、个体工商户，申请人还没有登记为个体工商户，该申请不属于",
        "property-transfer, gas-account-transfer, 不能办理答复书, 还没有取得公布的材料清单所列的《不动产权证书》，不能办理",
        "retirement, housing-fund-withdrawal, 不予受理告知书, 还没有取得公布的材料清单所列的《基本养老保险待遇核定表》，不予受理",
        "property-transfer, network-account-transfer, 结束办理告知书, 可以随时单独申请",
        "open-a-restaurant, outdoor-advertising-permit, 行政许可申请不予受理决定书, 按照《中华人民共和国民法典》第五十四条，自然人经依法登记，为个体工商户，本事项以拟登记的个体工商户的名义申请，申请人还没有登记为个体工商户，该申请不属于《中华人民共和国行政许可法》第三十二条第一款第五项应当受理的情形"
    })
    void whatFollowsIsRefusedOnTheTextThatMakesItWait(String bundle, String item, String title, String words) {
        Case part = papers.child(stories.start(bundle), item);

        Papers.Paper paper = papers.after(
                new CaseFact.Refused(refusedOn(part, Ground.EARLIER_ITEM_FAILED, "“前面的事项”没有办成。"), List.of()));

        assertThat(paper.document().title()).isEqualTo(title);
        assertThat(paper.text()).contains(words, "“前面的事项”没有办成。");
        boolean ended = title.endsWith("办理告知书") && !title.startsWith("不予");
        assertThat(paper.document().number()).startsWith(ended ? "章政服告字" : "章政服不受字");
        assertThat(paper.text()).doesNotContain(ended ? "不予" : "随时单独");
    }

    /** 行政许可法 第三十八条第二款: what is accepted is decided, whatever it rests on. */
    @Test
    void whatSilenceHasAcceptedIsRejectedWhereWhatItRestsOnFailed() {
        Case whole = stories.start("start-a-transport-company");
        silence.countAsAccepted(whole.number());
        Case company = papers.child(whole, "company-registration");
        Case licence = papers.child(whole, "road-freight-licence");
        assertThatThrownBy(() -> deciding.rejectForEarlier(licence.number(), "“公司设立登记”没有办成。"))
                .hasMessageContaining("不能就此决定");

        rejected(company, "没有章程。");
        deciding.rejectForEarlier(licence.number(), "“公司设立登记”没有办成。");

        assertThat(licence.state()).isEqualTo(CaseState.REJECTED);
        assertThat(papers.last(licence)).contains("不予交通行政许可决定书", "“公司设立登记”没有办成。");
    }

    /** No law accepts a contract by silence. */
    @Test
    void silenceDoesNotAcceptWhatNoLawSaysItDoes() {
        Case whole = stories.start("property-transfer");

        silence.countAsAccepted(whole.number());

        assertThat(papers.child(whole, "water-account-transfer").acceptKind()).isEmpty();
        assertThat(papers.last(whole))
                .contains("没有当场书面告知不予受理，自收到申请材料之日（2025年3月3日）起视为受理30个工作日")
                .contains("用水过户赣州市章贡区供水公司国有建设用地使用权及房屋所有权转移登记（存量房）办结并取得《不动产权证书》后开始办理，届时另行书面告知");
    }

    /** 行政许可法 第三十二条第一款第四项, 不动产登记暂行条例 第十七条第二款: silence is not the same in all laws, and the hall has no rule for it. */
    @Test
    void whatSilenceDoesIsSaidByTheLawOfEach() {
        Case transfer = stories.start("property-transfer");
        silence.countAsAccepted(transfer.number());

        assertThat(papers.last(transfer))
                .contains("申请没有得到按期答复", "没有当场书面告知不予受理，自收到申请材料之日（2025年3月3日）起视为受理")
                .doesNotContain("补正", "公布的办理规则");
        Case hookUp = stories.start("utilities-hook-up");
        silence.countAsAccepted(hookUp.number());
        assertThat(papers.last(hookUp))
                .contains("5个工作日内没有告知需要补正的内容，自收到之日（2025年3月3日）起即为受理")
                .contains("没有在公布的期限内告知需要补充的材料，按照公布的办理规则，自2025年3月3日起开始办理");
    }

    @Test
    void aTermThatIsOverIsNotToldAsStillToCome() {
        Case whole = stories.start(RESTAURANT);
        clock.set(LocalDate.of(2025, 4, 15));

        silence.countAsAccepted(whole.number());

        assertThat(papers.last(whole))
                .contains("3个工作日，自收到申请之日起计算；期限已经届满，立即办理")
                .contains("15日（按5个工作日办理），自受理之日起计算；法定期限已经届满，立即办理");
    }

    /** 行政许可法 第三十二条第一款第五项: what another item lacks does not keep a licence from being accepted. */
    @Test
    void whatLacksNothingIsAcceptedWithTheNotice() {
        Case whole = stories.start("utilities-hook-up", WANG, "{\"projectStage\": \"new\"}");
        correct(whole, "water-supply-hook-up", "site-plan-water");
        Case road = papers.child(whole, "temporary-road-occupation");

        assertThat(road.schedule().acceptedOn()).hasValue(LocalDate.of(2025, 3, 3));
        assertThat(papers.child(whole, "power-supply-hook-up").acceptKind()).isEmpty();
        assertThat(papers.last(whole))
                .contains(
                        "申请材料齐全，自2025年3月3日起受理（《中华人民共和国行政许可法》第三十二条第一款第五项）。法定期限20个工作日，自受理之日（2025年3月3日）起计算；承诺期限7个工作日，自2025年3月3日起计算；起算的当日不计算在内，应于2025年3月12日前（含当日）作出决定。依法需要听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审的，所需时间不计算在办理期限内，另行书面告知（《中华人民共和国行政许可法》第四十五条）。")
                .contains("供电公司申请材料齐全，不需要补正，其他事项补正以后或者补正期限届满以后开始办理。");
    }

    /** 市场主体登记管理条例实施细则 第十八条第三款, 行政许可法 第三十二条第一款: of these no rule of the hall ends any. */
    @Test
    void theNoticeEndsNothingByTheHallsRule() {
        assertThat(correct(stories.start(RESTAURANT), SHOP, "individual-business-application"))
                .contains("需要补正的事项不能继续办理，另行书面告知")
                .doesNotContain("按照公布的办理规则");
    }

    /** 疫苗管理法 第四十七条第一款: nobody may refuse it. */
    @Test
    void whatNobodyMayRefuseIsAcceptedWithTheNotice() {
        Case whole = stories.start("newborn");
        String notice = correct(whole, "birth-certificate", "birth-certificate-registration-form");

        assertThat(papers.child(whole, "vaccination-certificate").acceptKind()).hasValue(AcceptKind.WITH_BUNDLE);
        assertThat(notice).contains("申请材料齐全，自2025年3月3日起受理（《中华人民共和国疫苗管理法》第四十七条第一款）。");
    }

    /** 社会保险经办条例: the days to handle it run from the receipt, whatever the corrections of others take. */
    @ParameterizedTest
    @CsvSource({
        "retirement, retirement-medical-insurance, medical-retirement-application, pension-application",
        "newborn, birth-certificate, birth-certificate-registration-form, birth-cost-refund"
    })
    void whatIsCountedFromTheReceiptIsTakenOnWithTheNotice(String key, String lacking, String material, String item) {
        Case whole = stories.start(key);
        String notice = correct(whole, lacking, material);

        assertThat(papers.child(whole, item).acceptKind()).hasValue(AcceptKind.WITH_BUNDLE);
        assertThat(notice).contains("申请材料齐全，自2025年3月3日起开始办理。法定期限");
    }

    @Test
    void nothingIsTakenOnWhereAllThatIsLeftWaitsForWhatHasFailed() {
        Case whole = stories.start("newborn");
        correct(whole, "birth-certificate", "birth-certificate-registration-form");
        clock.passes(whole.schedule().lastDay(TermKind.CORRECTION).orElseThrow());

        assertThat(corrections.goOnWithoutCorrections(whole.number())).isTrue();

        assertThat(documents.of(whole.number()))
                .extracting(ListedDocument::kind)
                .doesNotContain(DocumentKind.ACCEPTANCE);
    }

    /** The card waits for the household registration, and that for the birth certificate. */
    @Test
    void whatWaitsForAnotherThatCannotGoOnIsToldWhatHasFailed() {
        Case whole = stories.start("newborn");
        rejected(accepted(papers.child(whole, "birth-certificate"), AcceptKind.WITH_BUNDLE), "不是首次签发。");

        assertThat(papers.after(papers.accepted(accepted(whole, AcceptKind.FULL)))
                        .text())
                .contains("社会保险服务中心出生医学证明首次签发没有办成，不能接着开始办理，另行书面告知");
    }

    @Test
    void whatLacksSomethingOrWaitsIsNotAcceptedWithTheNotice() {
        Case hookUp = stories.start("utilities-hook-up");
        correct(hookUp, "temporary-road-occupation", "road-occupation-application");
        assertThat(papers.child(hookUp, "temporary-road-occupation").acceptKind())
                .isEmpty();

        Case transport = stories.start("start-a-transport-company");
        correct(transport, "company-registration", "company-registration-application");
        assertThat(papers.child(transport, "road-transport-certificate").acceptKind())
                .isEmpty();
    }

    @Test
    void whatLacksNothingGoesOnWithoutTheCorrectionsOfTheRest() {
        Case whole = stories.start("utilities-hook-up", WANG, "{\"projectStage\": \"new\"}");
        correct(whole, "water-supply-hook-up", "site-plan-water");
        clock.passes(whole.schedule().lastDay(TermKind.CORRECTION).orElseThrow());

        assertThat(corrections.goOnWithoutCorrections(whole.number())).isTrue();

        assertThat(papers.last(papers.child(whole, "water-supply-hook-up"))).contains("结束办理告知书", "期限届满时没有收到");
        assertThat(papers.child(whole, "temporary-road-occupation").state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(papers.last(whole))
                .contains("收到申请告知书", "用电报装", "（临时占用、挖掘城市道路）”已经在告知你补正或者补充其他事项的材料时书面告知受理或者开始办理，不再重复告知，期限不变。")
                .doesNotContain("用水报装", "城市管理局", "第三十二条", "20个工作日", "法定期限先届满");
    }

    /** 行政许可法 第三十二条第二款: one acceptance has one dated paper, and one day from which its terms run. */
    @Test
    void whatWasAcceptedWithTheNoticeIsNotAcceptedAgain() {
        Case whole = stories.start("utilities-hook-up");
        correct(whole, "water-supply-hook-up", "utilities-application");
        clock.passes(whole.schedule().lastDay(TermKind.CORRECTION).orElseThrow());

        assertThat(corrections.goOnWithoutCorrections(whole.number())).isTrue();

        assertThat(documents.of(whole.number()))
                .extracting(ListedDocument::kind)
                .doesNotContain(DocumentKind.ACCEPTANCE);
    }

    @Test
    void whatOnlyWhatHasEndedWasWantedForIsNotAskedFor() {
        Case whole = stories.start(RESTAURANT);
        CaseMaterial layout = missing(
                whole, papers.item(FOOD).material("food-premises-layout").orElseThrow());
        papers.keep(layout);
        corrections.askCorrections(whole.number(), Map.of(layout.code(), "没有提交"), WindowSteps.CLERK);
        clock.passes(whole.schedule().lastDay(TermKind.CORRECTION).orElseThrow());

        assertThat(corrections.goOnWithoutCorrections(whole.number())).isTrue();

        assertThat(papers.last(whole)).contains("办理情况告知书", "不再重复告知").doesNotContain("受理通知书", layout.name());
    }

    @Test
    void nothingGoesOnWhereAllWaitForWhatLacksSomething() {
        Case whole = stories.start(RESTAURANT);
        correct(whole, SHOP, "individual-business-application");
        clock.passes(whole.schedule().lastDay(TermKind.CORRECTION).orElseThrow());

        assertThat(corrections.goOnWithoutCorrections(whole.number())).isFalse();
        assertThat(whole.state()).isEqualTo(CaseState.IN_CORRECTION);
    }

    /** 行政许可法 第三十二条第一款第四项 is not the law of what lacked nothing: that ends on what it rests on, or can go alone. */
    @ParameterizedTest
    @CsvSource({
        RESTAURANT + ", " + SHOP + ", individual-business-application, 申请材料已经退还你，没有在告知的期限内重新提交，不再办理。",
        RESTAURANT + ", " + SHOP
                + ", individual-business-application, 食品经营许可赣州市章贡区市场监督管理局除《营业执照》以外，申请材料齐全。不具备《食品经营许可和备案管理办法》第九条规定的前提（个体工商户登记没有办成），不属于《中华人民共和国行政许可法》第三十二条第一款第五项应当受理的情形，决定不予受理。取得《营业执照》以后，你可以申请。",
        RESTAURANT + ", " + SHOP
                + ", individual-business-application, 消防救援大队除《营业执照》以外，申请材料齐全。还没有取得公布的材料清单所列的《营业执照》（个体工商户登记没有办成），不属于《中华人民共和国行政许可法》第三十二条第一款第五项应当受理的情形，决定不予受理。取得《营业执照》以后，你可以申请。",
        "start-a-transport-company, company-registration, company-registration-application, 除《营业执照》以外，申请材料齐全。不具备《中华人民共和国道路运输条例》第二十四条第一款规定的前提（公司设立登记没有办成），不属于《中华人民共和国行政许可法》第三十二条第一款第五项应当受理的情形，决定不予受理",
        RESTAURANT + ", " + FOOD
                + ", food-premises-layout, 食品经营许可赣州市章贡区市场监督管理局没有在告知的期限内补正，不属于《中华人民共和国行政许可法》第三十二条第一款第五项应当受理的情形，决定不予受理。",
        "disability-services, disability-certificate, disability-application-form, 没有在告知的期限内补正，按照公布的办理规则终止办理。",
        "disability-services, disability-certificate, disability-application-form, 第三部分第（一）项规定的前提（残疾人证没有办成），不予受理"
    })
    void whatLackedNothingDoesNotEndForWhatOthersLack(String bundle, String item, String material, String words) {
        Case whole = stories.start(bundle);
        correct(whole, item, material);

        assertThat(papers.after(new CaseFact.Lapsed(lapsed(whole, "期限届满时没有收到告知书要求的材料。")))
                        .text())
                .contains(words)
                .doesNotContain("大队终止办理");
    }

    @ParameterizedTest
    @CsvSource({
        RESTAURANT + ", " + SHOP
                + ", individual-business-application, 食品经营许可赣州市章贡区市场监督管理局除《营业执照》以外，申请材料齐全。不具备《食品经营许可和备案管理办法》第九条规定的前提（个体工商户登记没有办成），不属于《中华人民共和国行政许可法》第三十二条第一款第五项应当受理的情形，决定不予受理。",
        RESTAURANT + ", " + SHOP
                + ", individual-business-application, 申请材料齐全。按照《中华人民共和国民法典》第五十四条，自然人经依法登记，为个体工商户，本事项以拟登记的个体工商户的名义申请，申请人还没有登记为个体工商户（个体工商户登记没有办成），不属于《中华人民共和国行政许可法》第三十二条第一款第五项应当受理的情形，决定不予受理。个体工商户登记办成以后，你可以申请。",
        "start-a-transport-company, company-registration, company-registration-application, 不具备《中华人民共和国道路运输条例》第二十四条第一款规定的前提（公司设立登记没有办成）"
    })
    void whatLackedNothingIsNotRefusedForWhatOthersLack(String bundle, String item, String material, String words) {
        Case whole = stories.start(bundle);
        correct(whole, item, material);
        supplies.submitCorrections(whole.number());

        assertThat(papers.after(new CaseFact.Refused(refusedOn(whole, Ground.STILL_INCOMPLETE, "没有补齐。"), List.of()))
                        .text())
                .contains(words)
                .doesNotContain("以前不能办理");
    }

    /** 行政许可法 第三十二条第一款 has no third answer: the order of the hall refuses no licence, and keeps none waiting. */
    @Test
    void whatEndsWithItsOneThingIsToldItsOwnGround() {
        Case whole = accepted(stories.start(RESTAURANT), AcceptKind.FULL);
        papers.tell(new CaseFact.Rejected(rejected(accepted(papers.child(whole, SHOP), AcceptKind.FULL), "没有批准文件。")));
        deciding.concludeBundle(whole.number(), Actor.SYSTEM);

        assertThat(papers.last(whole))
                .contains(
                        "食品经营许可赣州市章贡区市场监督管理局不具备《食品经营许可和备案管理办法》第九条规定的前提（个体工商户登记没有办成），不属于《中华人民共和国行政许可法》第三十二条第一款第五项应当受理的情形，决定不予受理。取得《营业执照》以后，你可以申请。")
                .contains(
                        "城市管理局按照《中华人民共和国民法典》第五十四条，自然人经依法登记，为个体工商户，本事项以拟登记的个体工商户的名义申请，申请人还没有登记为个体工商户（个体工商户登记没有办成），不属于《中华人民共和国行政许可法》第三十二条第一款第五项应当受理的情形，决定不予受理。个体工商户登记办成以后，你可以申请。")
                .contains("不予受理决定书", "直接向")
                .doesNotContain("终止", "没有作出准予", "不再办理", "应当先向");
        assertThat(documents.of(whole.number())).last().satisfies(paper -> assertThat(paper.number())
                .startsWith("章政服不受字"));
    }

    /** 行政复议法实施条例 第三十条第二款: what is refused by its words is called no less. */
    @ParameterizedTest
    @CsvSource({
        "retirement, pension-application, 不予办理和不予受理告知书",
        "start-a-transport-company, company-registration, 不予受理决定书",
        "property-transfer, property-transfer-registration, 不能办理和结束办理告知书",
        RESTAURANT + ", " + SHOP + ", 不予受理决定书"
    })
    void whatRefusesAllThatIsLeftIsCalledARefusal(String bundle, String first, String title) {
        Case whole = accepted(stories.start(bundle), AcceptKind.FULL);
        papers.tell(new CaseFact.Rejected(rejected(accepted(papers.child(whole, first), AcceptKind.FULL), "不符合条件。")));
        deciding.concludeBundle(whole.number(), Actor.SYSTEM);

        assertThat(documents.of(whole.number()))
                .last()
                .extracting(ListedDocument::title)
                .isEqualTo(title);
    }

    /** Where no hall's order keeps one of them waiting, all contracts that follow are refused for what they lack. */
    @Test
    void contractsThatLackWhatFailedAreRefusedInTheirOwnWords() {
        Case whole = accepted(received(catalog.bundle("property-transfer")), AcceptKind.FULL);
        Case house = child(whole, catalog.item("property-transfer-registration"), 1);
        papers.keep(whole);
        papers.keep(house);
        papers.keep(child(whole, catalog.item("water-account-transfer"), 2));
        papers.tell(new CaseFact.Rejected(rejected(accepted(house, AcceptKind.FULL), "权属有争议。")));
        deciding.concludeBundle(whole.number(), Actor.SYSTEM);

        assertThat(papers.last(whole)).contains("不能办理答复书", "《不动产权证书》").doesNotContain("结束办理");
    }

    @Test
    void whatStillLacksSomethingIsRefusedAndTheRestAccepted() {
        Case whole = stories.start("utilities-hook-up", WANG, "{\"projectStage\": \"new\"}");
        correct(whole, "water-supply-hook-up", "site-plan-water");
        supplies.submitCorrections(whole.number());

        boolean refused =
                refusing.refuse(whole.number(), Ground.STILL_INCOMPLETE, "没有补齐。", null, Map.of(), WindowSteps.CLERK);

        assertThat(refused).isFalse();
        assertThat(papers.last(papers.child(whole, "water-supply-hook-up"))).contains("不能办理答复书", "没有补齐。");
        assertThat(whole.acceptKind()).hasValue(AcceptKind.FULL);
        assertThat(papers.last(whole)).contains("收到申请告知书").doesNotContain("用水报装");
    }

    /** No item is refused for what another lacks, and none of which nothing is wrong any more. */
    @Test
    void whatIsStillWrongIsToldOfTheItemThatAsksForItAndOfNoOther() {
        Case whole = lackingForTwo();

        refusing.refuse(
                whole.number(),
                Ground.STILL_INCOMPLETE,
                "",
                null,
                Map.of(FORM, "还没有签名。", RECEIPT, "金额看不清。"),
                WindowSteps.CLERK);

        assertThat(papers.last(papers.child(whole, "birth-certificate")))
                .contains("还没有签名。")
                .doesNotContain("金额看不清", "票据");
        assertThat(papers.last(papers.child(whole, "birth-cost-refund")))
                .contains("金额看不清。")
                .doesNotContain("签名。", "登记表");
    }

    @Test
    void whatHasBeenMendedIsNotRefusedWithWhatHasNot() {
        Case whole = lackingForTwo();

        refusing.refuse(whole.number(), Ground.STILL_INCOMPLETE, "", null, Map.of(FORM, "还没有签名。"), WindowSteps.CLERK);

        assertThat(papers.child(whole, "birth-certificate").state()).isEqualTo(CaseState.REFUSED);
        assertThat(papers.child(whole, "birth-cost-refund").state()).isEqualTo(CaseState.RECEIVED);
    }

    @Test
    void severalItemsAreNotRefusedForOneReasonThatNobodyCanTellApart() {
        Case whole = lackingForTwo();

        assertThatThrownBy(() -> refusing.refuse(
                        whole.number(), Ground.STILL_INCOMPLETE, "没有补齐。", null, Map.of(), WindowSteps.CLERK))
                .hasMessageContaining("逐项写明");
    }

    private Case lackingForTwo() {
        Case whole = stories.start("newborn");
        List<CaseMaterial> faulty = List.of(
                submitted(whole, papers.item("birth-certificate").material(FORM).orElseThrow()),
                submitted(
                        whole,
                        papers.item("birth-cost-refund").material(RECEIPT).orElseThrow()));
        faulty.forEach(material -> papers.keep(material));
        corrections.askCorrections(whole.number(), Map.of(FORM, "没有签名", RECEIPT, "看不清"), WindowSteps.CLERK);
        faulty.forEach(CaseFixture::resubmitted);
        supplies.submitCorrections(whole.number());
        return whole;
    }

    /** A case of before may not know which of its materials was asked for. */
    @Test
    void aWholeThatNothingIsKnownToBeLackingInIsRefusedAsAWhole() {
        Case whole = stories.start("utilities-hook-up");

        boolean refused =
                refusing.refuse(whole.number(), Ground.STILL_INCOMPLETE, "没有补齐。", null, Map.of(), WindowSteps.CLERK);

        assertThat(refused).isTrue();
        assertThat(whole.state()).isEqualTo(CaseState.REFUSED);
    }

    /** 行政许可法 第三十八条 and the like: a rule of the hall is no third way here either, and a contract knows no decision. */
    @Test
    void whatTheLawOnlyGrantsOrRefusesIsEndedByNoRuleOfTheHallInAOneThing() {
        assertThat(terminate(RESTAURANT))
                .contains("不再办理告知书", "食品经营许可赣州市章贡区市场监督管理局不再办理。没有受理，也没有作出决定。")
                .contains("先向赣州市章贡区人民政府申请行政复议", "直接向赣州市章贡区人民法院")
                .contains("个体工商户登记赣州市章贡区市场监督管理局终止办理。没有作出予以登记或者不予登记的决定。")
                .doesNotContain("规则", "没有办成", "决定不予受理");
        assertThat(terminate("retirement")).contains("终止办理。没有作出予以核定或者不予办理的决定。").contains("应当先向");
        assertThat(terminate("property-transfer"))
                .contains("终止办理。没有登记，也没有作出不予登记的决定。")
                .containsOnlyOnce("没有作出")
                .doesNotContain("规则");
        assertThat(stories.accept(RESTAURANT, AcceptKind.TOLERANT))
                .contains("缺少材料的事项由其办理机关（单位）作出不予许可、不予办理的决定或者不能办理的答复，书面说明理由")
                .doesNotContain("终止");
    }

    /** No law names the grounds on which a contract may be refused, and no provision needs to stand behind the reason. */
    @Test
    void contractsAloneAreRefusedOnOtherConditionsInTheirOwnWords() {
        Case whole = received(catalog.bundle("utilities-hook-up"));
        papers.keep(whole);
        papers.keep(child(whole, catalog.item("water-supply-hook-up"), 1));

        assertThat(papers.after(new CaseFact.Refused(refusedOn(whole, Ground.NOT_ACCEPTABLE, "房屋正在进行权属诉讼。"), List.of()))
                        .text())
                .contains("不能办理答复书", "不能办理，各单位的答复由其作出，见下表，由本中心代为出具和送达", "用水报装赣州市章贡区供水公司不能办理。")
                .doesNotContain("依据", "受理的条件", "办理的条件", "决定");
    }

    /** Where licences and contracts end together, each ends in its own word, and the whole ends nothing for all. */
    @Test
    void whatEndsOfAOneThingEndsInTheWordsOfEach() {
        Case whole = accepted(stories.start("utilities-hook-up"), AcceptKind.FULL);

        assertThat(papers.after(new CaseFact.Withdrawn(withdrawn(whole, ""), ""))
                        .text())
                .contains("本办件按照下表处理", "供水公司结束办理。", "城市管理局终止办理。");
        assertThat(terminate("utilities-hook-up")).doesNotContain("终止办理不影响");
    }

    /** Whoever withdraws ends no more than was begun. */
    @Test
    void whatNobodyHasAcceptedIsNotEndedByAWithdrawal() {
        Case waiting = stories.start(RESTAURANT);
        Case begun = accepted(stories.start(RESTAURANT), AcceptKind.FULL);

        assertThat(papers.after(new CaseFact.Withdrawn(withdrawn(waiting, ""), ""))
                        .text())
                .contains("本办件不再办理", "个体工商户登记赣州市章贡区市场监督管理局不再办理。2")
                .doesNotContain("终止办理");
        assertThat(papers.after(new CaseFact.Withdrawn(withdrawn(begun, ""), ""))
                        .text())
                .contains("个体工商户登记赣州市章贡区市场监督管理局终止办理。2", "食品经营许可赣州市章贡区市场监督管理局不再办理。3");
    }

    /** 市场主体登记管理条例实施细则 第十八条第三款: what was sent back is pending no more. */
    @Test
    void aRegistrationThatWasSentBackIsNotEndedOnceMore() {
        Case shop = stories.start(SHOP);
        assertThat(stories.correct(shop)).contains("没有重新提交的，本办件结束");

        assertThat(papers.after(new CaseFact.Lapsed(lapsed(shop, "期限届满时没有收到告知书要求的材料。")))
                        .text())
                .contains("办件结束告知书", "申请材料已经退还你，没有在告知的期限内重新提交，本办件结束", "可以随时重新提交申请材料")
                .doesNotContain("终止办理");
    }

    /** The test of paternity stands in the lists of both; the certificate asks for it only of who is born elsewhere. */
    @Test
    void anItemIsToldNothingOfWhatOnlyAnotherOneAsksFor() {
        Case whole = stories.start(
                "newborn",
                WANG,
                "{\"bornInFacility\": \"yes\", \"parentsMarried\": \"no\", \"followParent\": \"father\"}");
        papers.keep(submitted(
                whole,
                papers.item("birth-certificate").material("paternity-test").orElseThrow()));

        assertThat(register.children(whole.number()))
                .filteredOn(item -> !register.materials(item).isEmpty())
                .extracting(Case::offering)
                .containsExactly("birth-household-registration");
    }

    private String correct(Case whole, String item, String material) {
        papers.keep(submitted(whole, papers.item(item).material(material).orElseThrow()));
        corrections.askCorrections(whole.number(), Map.of(material, "没有签名"), WindowSteps.CLERK);
        return papers.last(whole);
    }

    private String terminate(String key) {
        Case whole = accepted(stories.start(key), AcceptKind.FULL);
        return papers.after(new CaseFact.Terminated(terminated(whole, "重复申请。"))).text();
    }

    private String refuse(String key, Ground ground) {
        return papers.after(new CaseFact.Refused(refusedOn(stories.start(key), ground, "具体的理由。"), List.of()))
                .text();
    }

    /** 市场主体登记管理条例实施细则 第十八条第三款. */
    @Test
    void whatIsSentBackIsSentBackInAOneThingToo() {
        assertThat(correct(stories.start(RESTAURANT), SHOP, "individual-business-application"))
                .contains("个体工商户登记赣州市章贡区市场监督管理局申请材料不齐全或者不符合法定形式，退还你，请补正后重新提交（《中华人民共和国市场主体登记管理条例》第十九条第二款");
        assertThat(stories.correct(stories.start("newborn"))).doesNotContain("退还");
    }

    /** 优化营商环境条例 第二条、第三十六条 are about market entities. */
    @Test
    void onlyABusinessIsToldOnceByTheLawOnBusinesses() {
        String law = "《优化营商环境条例》第三十六条第一款";

        assertThat(stories.correct(stories.start("tax-clearance", Stories.COMPANY, "{}")))
                .contains("根据" + law);
        Case closing = stories.start("close-a-company", Stories.COMPANY, "{}");
        assertThat(correct(closing, "tax-clearance", "tax-clearance-application"))
                .contains("需要补正（" + law + "）");
        assertThat(List.of("pension-application", "housing-fund-withdrawal", "disability-certificate", "newborn"))
                .allSatisfy(key -> assertThat(stories.correct(stories.start(key)))
                        .contains("现将需要补正的全部内容一次告知如下")
                        .doesNotContain("优化营商环境条例"));
        assertThat(stories.correct(stories.start("tax-clearance", WANG, "{}"))).doesNotContain("优化营商环境条例");
    }

    /** 行政许可法 第三十八条第二款. */
    @Test
    void anEndedOneThingTellsWhatFailedAndWhatEndsWithIt() {
        Case whole = accepted(received(catalog.bundle(RESTAURANT)), AcceptKind.FULL);
        Case failed = rejected(accepted(child(whole, catalog.item(SHOP), 1), AcceptKind.WITH_BUNDLE), "没有批准文件。");
        papers.keep(whole);
        papers.keep(failed);
        papers.keep(terminated(accepted(child(whole, catalog.item(FOOD), 2), AcceptKind.WITH_BUNDLE), "没有前提。"));
        papers.tell(new CaseFact.Rejected(failed));
        String number = documents.of(failed.number()).get(0).number();

        assertThat(papers.after(new CaseFact.Rejected(rejected(whole, "“个体工商户登记”没有办成。")))
                        .text())
                .contains("“个体工商户登记”：赣州市章贡区市场监督管理局不予登记（" + number + "）")
                .contains("食品经营许可赣州市章贡区市场监督管理局终止办理。");
    }

    /** 民法典: what is agreed to is a contract only when it is concluded. */
    @Test
    void aContractHasNoNumberBeforeItExists() {
        Case whole = accepted(received(catalog.bundle("utilities-hook-up")), AcceptKind.FULL);
        Case water = approved(accepted(child(whole, catalog.item("water-supply-hook-up"), 1), AcceptKind.WITH_BUNDLE));
        papers.keep(whole);
        papers.keep(water);
        papers.tell(new CaseFact.Approved(water));

        assertThat(documents.licenceNumber(water.number())).isEmpty();
        assertThat(papers.after(new CaseFact.LicenceMade(issued(approved(whole))))
                        .text())
                .contains("结果和文号", "同意办理章政服办字", "理由和有异议时的途径见该事项的文书")
                .doesNotContain("供用水合同", "准予", "决定", "救济");
    }
}
