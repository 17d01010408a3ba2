package org.tongban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.cases.register.CaseFixture.accepted;
import static org.tongban.cases.register.CaseFixture.approved;
import static org.tongban.cases.register.CaseFixture.child;
import static org.tongban.cases.register.CaseFixture.faulty;
import static org.tongban.cases.register.CaseFixture.inCorrection;
import static org.tongban.cases.register.CaseFixture.issued;
import static org.tongban.cases.register.CaseFixture.lapsed;
import static org.tongban.cases.register.CaseFixture.missing;
import static org.tongban.cases.register.CaseFixture.received;
import static org.tongban.cases.register.CaseFixture.receivedAtWindow;
import static org.tongban.cases.register.CaseFixture.refused;
import static org.tongban.cases.register.CaseFixture.refusedOn;
import static org.tongban.cases.register.CaseFixture.rejected;
import static org.tongban.cases.register.CaseFixture.rejectedOn;
import static org.tongban.cases.register.CaseFixture.revoked;
import static org.tongban.cases.register.CaseFixture.revokedOn;
import static org.tongban.cases.register.CaseFixture.terminated;
import static org.tongban.cases.register.CaseFixture.told;
import static org.tongban.cases.register.CaseFixture.waived;
import static org.tongban.cases.register.CaseFixture.withdrawn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Ground;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Applicant;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseFixture;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.catalog.entry.procedure.Remedy;
import org.tongban.document.content.DocumentKind;

/** What stands on a paper and what may not, where a law's own words are easily missed. */
@DocumentTest
class PaperWordsTest {

    private static final String COMPANY = "company-registration";
    private static final String FOOD = "food-business-licence";
    private static final String HOUSE = "property-transfer-registration";
    private static final String CHILD = "birth-household-registration";
    private static final String AID = "minimum-living-guarantee";
    private static final String WATER = "water-supply-hook-up";
    private static final String WHY = "具体的事实和理由。";
    private static final Pattern CITED = Pattern.compile("《[^》]+》");

    @Autowired
    private Papers papers;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Documents documents;

    /** 不动产登记暂行条例 第十七条第一款第三项: no notice came before, so nothing was corrected. */
    @Test
    void whatIsRefusedOnTheSpotWasNeverToBeCorrected() {
        ServiceItem house = papers.item(HOUSE);
        Case subject = refusedOn(start(catalog.bundle("property-transfer")), Ground.INCOMPLETE, WHY);
        CaseMaterial form = faulty(subject, house.materials().get(0), "只有受让方签名");

        String text = papers.after(new CaseFact.Refused(subject, List.of(form))).text();

        assertThat(text)
                .contains("申请材料不齐全或者不符合法定形式，不予受理（《不动产登记暂行条例》第十七条第一款第三项）", "只有受让方签名")
                .containsOnlyOnce("需要补正的全部内容一次告知")
                .containsOnlyOnce("重新申请")
                .doesNotContain("补正后仍");
        assertThat(refuse(FOOD, Ground.STILL_INCOMPLETE))
                .contains("申请材料经补正后仍不齐全", "第三十二条第一款第五项")
                .doesNotContain("一次告知");
    }

    /** 行政许可法 第三十二条 and 不动产登记暂行条例 第十七条 know no other ground. */
    @ParameterizedTest
    @CsvSource({FOOD + ", 第三十二条", HOUSE + ", 第十七条"})
    void anotherGroundToRefuseIsNotFoundInTheArticleOnReception(String key, String article) {
        assertThat(refuse(key, Ground.NOT_ACCEPTABLE)).contains("不予受理。理由如下").doesNotContain(article);
    }

    /** 市场主体登记管理条例实施细则 第十八条第四款. */
    @Test
    void aRegistrarTellsWhereToApplyAndRefusesNoAcceptance() {
        assertThat(elsewhere(COMPANY))
                .contains("不由本机关登记。", "第十八条第四款，告知你向有关行政机关申请")
                .doesNotContain("受理");
        assertThat(elsewhere(HOUSE)).contains("申请登记的不动产不属于本机构登记范围", "第十七条第一款第四项");
    }

    /** 户口登记条例 第七条第一款, 义务教育法 第十二条, 残疾人证管理办法 第九条. */
    @ParameterizedTest
    @CsvSource({
        CHILD + ", 应当向婴儿常住地户口登记机关申报。根据《中华人民共和国户口登记条例》第七条第一款，不由本机关受理。, 请向南康区的机关申报。",
        "primary-school-enrolment, 接受义务教育。根据《中华人民共和国义务教育法》第十二条，你于, 请向南康区的机关申请。",
        "disability-certificate, 根据《中华人民共和国残疾人证管理办法》第九条，不由本单位受理。, 请向南康区的机关申请。"
    })
    void whatIsAnotherPlacesIsRefusedByTheArticleThatSaysWhose(String key, String ground, String where) {
        assertThat(elsewhere(key)).contains(ground, where).doesNotContain("办理的范围");
    }

    /** 户口登记条例 第七条第一款: in a one-thing no less. */
    @Test
    void aBirthElsewhereIsRefusedByItsArticleInAOneThingToo() {
        assertThat(elsewhere("newborn")).contains("应当向婴儿常住地户口登记机关申报（《中华人民共和国户口登记条例》第七条第一款），不由该机关受理。");
    }

    @Test
    void aOneThingIsAnotherOrgansOnlyIfItIsForEachOfItsItems() {
        assertThat(elsewhere("open-a-restaurant"))
                .contains("不予受理告知书", "不属于下列机关和单位办理的范围，各机关和单位的答复由其作出，见下表", "食品经营许可赣州市章贡区市场监督管理局", "消防安全检查赣州市章贡区消防救援大队")
                .contains("告知你向有关行政机关申请（《中华人民共和国市场主体登记管理条例实施细则》第十八条第四款）")
                .doesNotContain("本中心办理的范围");
    }

    /** 市场主体登记管理条例实施细则 第十八条第二款: what is complete is registered on the spot, else it is examined. */
    @Test
    void whatIsNotRegisteredOnTheSpotIsExaminedWithinThreeDays() {
        assertThat(accept(COMPANY, AcceptKind.FULL))
                .contains("没有当场登记，", "3个工作日内对申请材料进行审查", "第十八条第二款")
                .doesNotContain("申请材料齐全", "延长");
        assertThat(accept(HOUSE, AcceptKind.FULL)).contains("第十七条第一款第一项");
    }

    @ParameterizedTest
    @ValueSource(strings = {COMPANY, "pension-application", WATER})
    void aLawThatKnowsNoAcceptanceIsNotGivenOneByItsPapers(String key) {
        Case subject = start(key);

        assertThat(papers.after(papers.received(subject)).text())
                .contains("不代表")
                .doesNotContain("受理");
        assertThat(accept(key, AcceptKind.FULL)).contains("起算的当日不计算在内").doesNotContain("受理");
        assertThat(accept(key, AcceptKind.DEEMED)).doesNotContain("受理");
        assertThat(refuse(key, Ground.STILL_INCOMPLETE)).doesNotContain("受理");
        assertThat(refuse(key, Ground.NOT_ACCEPTABLE)).doesNotContain("受理");
        assertThat(refuse(key, Ground.NO_LICENCE_NEEDED)).doesNotContain("受理");
        assertThat(elsewhere(key)).doesNotContain("受理");
    }

    @Test
    void aSupplierOfWaterEndsWhatItDoesNotDecide() {
        Case waiting = accepted(start(WATER), AcceptKind.TOLERANT);
        String reminder = papers.after(new CaseFact.MaterialDueSoon(waiting, List.of(), LocalDate.of(2025, 3, 10)))
                .text();
        String silent = papers.after(new CaseFact.Lapsed(lapsed(inCorrection(start(WATER)), WHY)))
                .text();

        String slip = accept(WATER, AcceptKind.TOLERANT);
        assertThat(List.of(slip, reminder, silent))
                .allSatisfy(text -> assertThat(text).doesNotContain("容缺", "受理", "终止", "补正"));
        assertThat(List.of(slip, reminder))
                .allSatisfy(text -> assertThat(text).contains("不能办理，书面说明理由").doesNotContain("结束办理"));
        assertThat(silent).contains("结束办理告知书", "重新提出申请");
        assertThat(reject(WATER)).contains("发生争议的").doesNotContain("合同纠纷");
    }

    /** 行政许可法 第三十八条, 市场主体登记管理条例 第十九条、第二十条, 不动产登记暂行条例 第二十二条: a hall's rule is no third way. */
    @ParameterizedTest
    @CsvSource({
        FOOD + ", 没有作出准予或者不予行政许可的决定",
        COMPANY + ", 没有作出予以登记或者不予登记的决定",
        HOUSE + ", 没有登记，也没有作出不予登记的决定",
        AID + ", 没有作出给予或者不给予最低生活保障的决定",
        "disability-living-allowance, 没有作出给予或者不给予补贴的决定",
        "pension-application, 没有作出予以核定或者不予办理的决定",
        "birth-certificate, 没有作出予以签发或者不予签发的决定",
        "primary-school-enrolment, 没有作出同意安排入学或者不予安排入学的决定",
        "social-security-card, 没有作出予以制发或者不予办理的决定",
        "housing-fund-withdrawal, 没有作出准予或者不准提取的决定",
        CHILD + ", 没有作出予以登记或者不予登记的决定",
        "tax-clearance, 没有作出予以注销税务登记或者不予办理的决定",
        "disability-certificate, 没有作出予以办理或者不予办理的决定"
    })
    void whatTheLawOnlyGrantsOrRefusesIsEndedByNoRuleOfTheHall(String key, String undecided) {
        String ended = end(accepted(start(key), AcceptKind.FULL));
        String endedLater = end(approved(accepted(start(key), AcceptKind.FULL)));

        assertThat(ended).contains("终止办理", undecided, "行政复议").doesNotContain("规则");
        assertThat(endedLater).contains("终止办理").doesNotContain(undecided, "规则");
    }

    /**
     * 行政复议法 第二十三条第一款第三项、第二款: a failure to decide is reconsidered first, and the paper says so. What is told early
     * does not shorten that (行政复议法实施条例 第二十四条第一款).
     */
    @ParameterizedTest
    @CsvSource({
        FOOD + ", 第二十四条",
        COMPANY + ", 第二十四条",
        HOUSE + ", 第二十四条",
        AID + ", 第二十四条",
        "tax-clearance, 第二十七条",
        "birth-certificate, 第二十四条"
    })
    void whatIsNotDecidedIsReconsideredBeforeAnybodySues(String key, String organ) {
        assertThat(end(accepted(start(key), AcceptKind.FULL)))
                .contains(
                        "应当先向",
                        "申请期限为60日，有履行期限规定的，自履行期限届满之日起计算，没有履行期限规定的，自收到申请满60日起计算",
                        "第二十三条第一款第三项、第二款、" + organ + "、《中华人民共和国行政复议法实施条例》第二十四条第一款、第三十条第一款）")
                .contains("对行政复议决定不服的，再自收到行政复议决定书之日起15日内，向人民法院提起行政诉讼")
                .contains("认为本文书属于明确答复不予受理或者明示拒绝履行的，不必先申请行政复议（《中华人民共和国行政复议法实施条例》第三十条第二款）")
                .containsOnlyOnce("直接向");
        assertThat(reject(key)).contains("直接向").doesNotContain("第二十三条第一款", "不必先申请");
    }

    /** 社会救助法 第七十六条, 社会保险法 第八十三条: whoever is not answered has the same right. */
    @Test
    void whatIsNotDecidedIsContestedByTheSameLawAsADecision() {
        assertThat(catalog.procedures())
                .allSatisfy((key, row) ->
                        assertThat(cited(row.remedies(true))).as(key).containsAll(cited(row.remedies(false))));
        assertThat(end(accepted(start("disability-living-allowance"), AcceptKind.FULL)))
                .doesNotContain("社会救助法");
    }

    private static Set<String> cited(List<Remedy> ways) {
        return ways.stream()
                .filter(way -> way.papers() == null)
                .flatMap(way -> CITED.matcher(way.text()).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** 民法典: what comes of a contract is neither accepted nor decided, whatever happens to it. */
    @Test
    void noPaperOfAContractHasTheWordsOfAnOrgan() {
        Set<PaperKind> ofOrgans = Set.of(
                PaperKind.COMMITTED,
                PaperKind.INCOMPLETE,
                PaperKind.FALSE_MATERIALS,
                PaperKind.REVOCATION_NOTICE,
                PaperKind.REVOCATION);

        assertThat(catalog.procedures().values())
                .filteredOn(Procedure::contract)
                .isNotEmpty()
                .allSatisfy(row -> row.papers()
                        .forEach((kind, words) -> assertThat(ofOrgans.contains(kind) ? "" : words.toString())
                                .as(kind.name())
                                .doesNotContain("终止", "受理", "补正", "决定", "不予")));
    }

    /** What a paper for several is called by stands in the name of the paper for one. */
    @Test
    void aWordForSeveralIsTheOneThatStandsAlone() {
        Set<PaperKind> answers = Set.of(
                PaperKind.REFUSAL,
                PaperKind.NOT_NEEDED,
                PaperKind.INCOMPLETE,
                PaperKind.STILL_INCOMPLETE,
                PaperKind.UNACCEPTABLE);

        assertThat(catalog.procedures())
                .allSatisfy((key, row) -> answers.forEach(kind ->
                        assertThat(alone(row, kind)).as(key + " " + kind).contains(verdict(row, kind))));
    }

    private static String alone(Procedure row, PaperKind kind) {
        return String.valueOf(row.paper(kind).orElseThrow().title())
                .replace("{apply}", row.apply())
                .replace("本机关", "");
    }

    private static String verdict(Procedure row, PaperKind kind) {
        return String.valueOf(row.paper(kind).orElseThrow().verdict());
    }

    /** 疫苗管理法 第四十七条第一款: whoever is the child's own unit may not refuse. */
    @Test
    void aVaccinationCertificateIsRefusedOnlyByWhoIsNotTheChildsUnit() {
        Procedure row = catalog.procedure(catalog.item("vaccination-certificate"), Map.of());

        assertThat(row.refuses("not-acceptable")).isFalse();
        assertThat(elsewhere("vaccination-certificate")).contains("根据《中华人民共和国疫苗管理法》第四十七条第一款，不予受理", "也不是出生医院");
    }

    /** 社会保险经办条例 knows no 受理: only the list that the notice of 2022 asks for is called after it. */
    @Test
    void insuranceIsBegunWithoutAMaterialAndNotAcceptedWithoutIt() {
        Case waiting = accepted(start("birth-cost-refund"), AcceptKind.TOLERANT);
        String reminder = papers.after(new CaseFact.MaterialDueSoon(waiting, List.of(), LocalDate.of(2025, 3, 10)))
                .text();

        assertThat(accept("birth-cost-refund", AcceptKind.TOLERANT))
                .contains("容缺办理告知书", "公布的容缺受理清单，本机构自2025年3月3日起容缺办理")
                .doesNotContain("受理通知书", "起予以");
        assertThat(reminder).contains("已经容缺办理").doesNotContain("受理");
    }

    @Test
    void aContractThatEndsIsNoFailureToDecide() {
        assertThat(end(accepted(start(WATER), AcceptKind.FULL))).doesNotContain("复议", "没有作出");
    }

    /** 行政许可法 第三十二条: corrected, accepted or refused. */
    @ParameterizedTest
    @CsvSource({FOOD + ", 行政许可申请不予受理决定书", "fire-safety-check, 不予受理凭证", "water-abstraction-permit, 行政许可申请不予受理决定书"})
    void aLicenceWhoseCorrectionsNeverCameIsRefused(String key, String title) {
        Case subject = lapsed(inCorrection(start(key)), WHY);

        assertThat(papers.after(new CaseFact.Lapsed(subject)).text())
                .contains(title, "《中华人民共和国行政许可法》第三十二条第一款第五项应当受理的情形，决定不予受理", "直接向")
                .doesNotContain("终止", "规则");
        assertThat(stories().correct(start(key)))
                .contains("逾期没有提交的，不属于《中华人民共和国行政许可法》第三十二条第一款第五项应当受理的情形，本机关决定不予受理")
                .doesNotContain("终止", "规则");
    }

    /** 取水许可和水资源费征收管理条例 第四条第二款, 食品安全法 第三十五条第一款: no licence, but not nothing. */
    @ParameterizedTest
    @CsvSource({
        "water-abstraction-permit, 应当经县级以上人民政府水行政主管部门或者流域管理机构同意（《取水许可和水资源费征收管理条例》第四条第二款）。",
        FOOD + ", 应当报所在地县级以上地方人民政府食品安全监督管理部门备案（《中华人民共和国食品安全法》第三十五条第一款）。"
    })
    void whoNeedsNoLicenceIsToldWhatIsOwedInstead(String key, String owed) {
        assertThat(refuse(key, Ground.NO_LICENCE_NEEDED)).contains(owed);
        assertThat(refuse(key, Ground.STILL_INCOMPLETE)).doesNotContain(owed);
    }

    /** 行政许可法 第七十八条: whatever the conditions. */
    @ParameterizedTest
    @ValueSource(strings = {FOOD, "fire-safety-check", "water-abstraction-permit"})
    void whoAppliesWithForgedMaterialsIsRefusedOnThatAlone(String key) {
        Case subject = rejectedOn(accepted(start(key), AcceptKind.FULL), Ground.FALSE_MATERIALS, WHY);

        assertThat(papers.after(new CaseFact.Rejected(subject)).text())
                .contains("提供虚假材料。根据《中华人民共和国行政许可法》第七十八条，决定不")
                .doesNotContain("第三十八条", "《中华人民共和国食品安全法》", "《中华人民共和国消防法》", "第十四条");
    }

    /** 社会救助法 第三十七条第一款、第六十四条: whoever is registered elsewhere is told by which law, and passed on. */
    @Test
    void aFamilyRegisteredElsewhereIsPassedOn() {
        Case subject = CaseFixture.refused(start(AID), "户籍所在地在赣州市南康区。", "赣州市南康区东山街道办事处");

        assertThat(papers.after(new CaseFact.Refused(subject, List.of())).text())
                .contains("应当向户籍所在地乡镇人民政府、街道办事处提出。根据《中华人民共和国社会救助法》第三十七条第一款，不由本机关受理")
                .contains("有权受理的机关：赣州市南康区东山街道办事处。本机关依照《中华人民共和国社会救助法》第六十四条，将你的申请和材料转办该机关，你不必另行申请。")
                .contains("直接向")
                .doesNotContain("请向");
    }

    /** 社会救助法 第四十五条、第四十六条第一款. */
    @Test
    void aFamilyIsToldWhatIsMadePublicAndWhatItHasToTell() {
        assertThat(approve(AID))
                .contains("社会救助确认决定在申请家庭所在的村、社区等范围内公布（《中华人民共和国社会救助法》第四十五条）")
                .contains("收入、财产等状况发生变化的，应当及时告知", "第四十六条第一款");
    }

    /** 行政复议法实施条例 第二十五条: which school it is may not be what was asked for. */
    @Test
    void whoIsAssignedASchoolIsToldHowToContestIt() {
        assertThat(approve("primary-school-enrolment")).contains("同意安排入学", "申请行政复议", "直接向");
    }

    /** 交通行政许可实施程序规定, 道路危险货物运输管理规定 第十二条. */
    @ParameterizedTest
    @ValueSource(strings = {"road-freight-licence", "road-transport-certificate"})
    void roadTransportIsRefusedAndRejectedByTheNamesOfItsMinistry(String key) {
        assertThat(papers.after(papers.accepted(accepted(start(key), AcceptKind.FULL)))
                        .document()
                        .title())
                .isEqualTo("交通行政许可申请受理通知书");
        assertThat(papers.after(new CaseFact.Refused(
                                CaseFixture.refused(start(key), "运输的是危险货物。", "赣州市交通运输局"), List.of()))
                        .document()
                        .title())
                .isEqualTo("交通行政许可申请不予受理决定书");
        assertThat(papers.after(new CaseFact.Rejected(rejected(accepted(start(key), AcceptKind.FULL), WHY)))
                        .document()
                        .title())
                .isEqualTo("不予交通行政许可决定书");
    }

    private String end(Case subject) {
        return papers.after(new CaseFact.Terminated(terminated(subject, "同一申请重复提交。")))
                .text();
    }

    /** The same where what was tolerated as missing never comes. */
    @ParameterizedTest
    @CsvSource({FOOD + ", 作出不予行政许可的决定并说明理由", COMPANY + ", 作出不予登记的决定并说明理由"})
    void whatIsAcceptedWithoutAMaterialIsGrantedOrRefused(String key, String refused) {
        Case waiting = accepted(start(key), AcceptKind.TOLERANT);
        String slip = papers.after(papers.accepted(waiting)).text();
        String reminder = papers.after(new CaseFact.MaterialDueSoon(waiting, List.of(), LocalDate.of(2025, 3, 10)))
                .text();

        assertThat(List.of(slip, reminder))
                .allSatisfy(text -> assertThat(text).contains(refused).doesNotContain("终止"));
    }

    /** 公司法 第四十六条、第八十七条: what the articles bear is not changed without them, whether somebody ticks a box or not. */
    @ParameterizedTest
    @CsvSource({
        "name, true",
        "address, true",
        "scope, true",
        "capital, true",
        "shareholder, true",
        "legalRepresentative, false"
    })
    void theArticlesAreHandedInWhereTheyBearWhatChanges(String change, boolean asked) {
        Map<String, Object> facts = Map.of("changeItems", List.of(change));

        assertThat(List.of("company-change-registration", "change-company-details"))
                .allSatisfy(key -> assertThat(catalog.materialsFor(catalog.offering(key), facts).stream()
                                .anyMatch(material -> material.code().equals("amended-articles")))
                        .isEqualTo(asked));
    }

    /** What never came proves nothing about the rest of the law, and nothing was assessed that could be assessed again. */
    @ParameterizedTest
    @CsvSource({
        "disability-certificate, disability-photo, 根据《中华人民共和国残疾人证管理办法》第九条，不予办理",
        FOOD + ", food-safety-rules-list, 根据《食品经营许可和备案管理办法》第十三条、《中华人民共和国行政许可法》第三十八条第二款，决定不予"
    })
    void whatNeverCameIsRefusedOnTheArticleThatAsksForIt(String key, String material, String words) {
        Case subject = start(key);
        papers.keep(missing(subject, papers.item(key).material(material).orElseThrow()));

        assertThat(papers.after(new CaseFact.Rejected(rejected(accepted(subject, AcceptKind.TOLERANT), WHY)))
                        .text())
                .contains(words)
                .doesNotContain("残疾人保障法", "重新评定", "第十八条、");
    }

    /** What is forged is the ground, whatever else is missing. */
    @Test
    void whatIsForgedIsTheGroundWhateverElseIsMissing() {
        Case subject = start(FOOD);
        papers.keep(missing(
                subject, papers.item(FOOD).material("food-safety-rules-list").orElseThrow()));
        Case forged = rejectedOn(accepted(subject, AcceptKind.TOLERANT), Ground.FALSE_MATERIALS, WHY);

        assertThat(papers.after(new CaseFact.Rejected(forged)).text())
                .contains("第七十八条，决定不予行政许可")
                .doesNotContain("第十三条", "第三十五条");
    }

    @Test
    void aBirthIsDeclaredAndNotAppliedFor() {
        Case subject = start(CHILD);
        String receipt = papers.after(papers.received(subject)).text();
        String notice = papers.after(new CaseFact.CorrectionsAsked(inCorrection(subject), List.of()))
                .text();
        String withdrawal = withdraw(catalog.item(CHILD));

        assertThat(List.of(receipt, accept(CHILD, AcceptKind.DEEMED), notice, withdrawal))
                .allSatisfy(text -> assertThat(text).contains("申报").doesNotContain("申请"));
        assertThat(reject(CHILD)).contains("赣州市公安局章贡分局解放派出所", "向赣州市章贡区人民政府申请行政复议");
    }

    /** 社会救助法 第六十四条、第四十四条. */
    @Test
    void theStreetAcceptsAndTheDepartmentDecides() {
        Case subject = accepted(start(AID), AcceptKind.FULL);
        Papers.Paper notice = papers.after(papers.accepted(subject));
        Papers.Paper decision = papers.after(new CaseFact.Approved(approved(subject)));

        assertThat(notice.document().sealName()).isEqualTo("赣州市章贡区解放街道办事处政务服务专用章");
        assertThat(notice.text()).contains("根据《中华人民共和国社会救助法》第三十七条第一款、第六十四条，自").doesNotContain("民政局", "第四十三条");
        assertThat(decision.document().sealName()).isEqualTo("赣州市章贡区民政局");
        assertThat(decision.text())
                .contains("根据《中华人民共和国社会救助法》第十八条、第三十七条、第四十四条、第四十五条，给予最低生活保障。")
                .doesNotContain("给予社会救助。");
    }

    @ParameterizedTest
    @CsvSource({
        "disability-certificate, 重新评定, true",
        "tax-clearance, 第八十八条, true",
        "primary-school-enrolment, 没有得到答复, false"
    })
    void aWayOfItsOwnStandsOnThePapersItBelongsTo(String key, String words, boolean ofRejection) {
        assertThat(refuse(key, Ground.NOT_ACCEPTABLE)).doesNotContain(words);
        assertThat(reject(key).contains(words)).isEqualTo(ofRejection);
        assertThat(papers.item(key).ownRemedies().toString()
                        + catalog.procedure(papers.item(key), Map.of()).remedies())
                .contains(words);
    }

    @Test
    void whatIsDeterminedSaysSoAndCanBeContested() {
        assertThat(approve("pension-application"))
                .contains("予以核定。", "申请行政复议（《中华人民共和国社会保险法》第八十三条")
                .doesNotContain("办理完毕");
        assertThat(approve("housing-fund-deregistration")).contains("，予以办理。").doesNotContain("办理完毕", "行政复议");
        assertThat(approve("tax-clearance"))
                .contains("应纳税款、滞纳金、罚款已经结清", "予以注销税务登记", "通知》（税总发〔2019〕64号）")
                .doesNotContain("办理完毕", "行政复议");
        assertThat(approve("disability-living-allowance")).contains("第二部分第（一）项").doesNotContain("二（一）");
    }

    @Test
    void theLawOfTheProcedureAndOfTheItemIsNamedOnce() {
        assertThat(approve(COMPANY)).containsOnlyOnce("《中华人民共和国市场主体登记管理条例实施细则》");
        assertThat(reject(COMPANY)).contains("第十九条、第二十五条、第二十六条、《公司登记管理实施办法》第五条");
        assertThat(approve("housing-fund-withdrawal")).containsOnlyOnce("《住房公积金管理条例》");
    }

    @Test
    void aLimitIsNotCountedBeforeItIsNamed() {
        assertThat(accept(FOOD, AcceptKind.FULL)).contains("所需时间不计算在办理期限内");
    }

    @Test
    void anOrganisationsCodeIsPublicAndAPersonsNumberIsNot() {
        Case subject = received(
                papers.item(FOOD),
                new Applicant("legal-person", "老王餐饮", "91360702MA35XXXX1A", "13800000000", "文清路1号"),
                "{}");
        papers.keep(subject);

        assertThat(papers.after(papers.received(subject)).text()).contains("91360702MA35XXXX1A");
        assertThat(papers.after(papers.received(start(FOOD))).text()).doesNotContain("360702199001011234");
    }

    /** 不动产登记暂行条例 第十五条第二款 holds for its item, also within a one-thing. */
    @Test
    void aWithdrawnOneThingNamesWhatItsItemsRestOn() {
        assertThat(withdraw(catalog.bundle("property-transfer")))
                .contains("（存量房）”，《不动产登记暂行条例》第十五条第二款。")
                .doesNotContain("撤回的原因");
    }

    /** 行政许可法 第七十八条. */
    @Test
    void aWarningIsADecisionOfItsOwn() {
        assertThat(refuse(FOOD, Ground.FALSE_MATERIALS)).contains("依法给予的警告，本机关另行作出决定");
    }

    /** 行政许可法 第六十九条第二款、第四款; 第七十九条 is the penalty and the bar. */
    @Test
    void whatWasGotByFraudIsRevokedByTheArticleThatSaysSo() {
        Case subject = issued(approved(accepted(start("fire-safety-check"), AcceptKind.COMMITTED)));
        String order = papers.after(
                        new CaseFact.RectificationOrdered(subject, "疏散通道被占用。", 10, LocalDate.of(2025, 3, 17)))
                .text();
        String decision = papers.after(new CaseFact.LicenceRevoked(revoked(subject, WHY), "期限内没有陈述、申辩"))
                .text();

        assertThat(order)
                .contains("责令你在2025年3月17日前（含当日）改正", "依法给予的行政处罚，本机关另行作出决定（《中华人民共和国消防法》第五十八条第一款第四项）")
                .doesNotContain("送达之日");
        assertThat(decision)
                .contains("根据《中华人民共和国行政许可法》第六十九条第二款，决定撤销", "第六十九条第四款")
                .doesNotContain("第七十九条，决定", "第五十八条第一款");
    }

    /** 行政许可法 第六十九条、第七十条: what is revoked is the decision that was wrong, and nothing else. */
    @ParameterizedTest
    @CsvSource({
        "new, 撤销行政许可决定书, 决定撤销行政许可。, 由本机关依法办理该许可的注销手续（《中华人民共和国行政许可法》第七十条第四项）, 恢复",
        "change, 撤销准予变更行政许可决定书, 决定撤销准予变更行政许可的决定。, 《食品经营许可证》恢复变更以前的内容。, 注销",
        "renewal, 撤销准予延续行政许可决定书, 决定撤销准予延续行政许可的决定。, 恢复延续以前的有效期；该有效期已经届满的，由本机关依法办理注销手续, 变更"
    })
    void whatIsRevokedIsWhatWasGranted(String type, String title, String verb, String after, String never) {
        Case subject = granted(type);
        String notice =
                papers.after(intended(told(subject, Ground.FALSE_COMMITMENT))).text();
        String decision = papers.after(
                        new CaseFact.LicenceRevoked(revokedOn(subject, Ground.FALSE_COMMITMENT, WHY), "期限内没有陈述、申辩"))
                .text();

        assertThat(decision)
                .contains(title, verb, after, "根据《中华人民共和国行政许可法》第六十九条第一款第四项，决定撤销")
                .doesNotContain(never, "自撤销之日起失效", "欺骗", "第六十九条第二款");
        assertThat(notice)
                .contains("拟" + title.replace("决定书", "告知书"), "根据《中华人民共和国行政许可法》第六十九条第一款第四项，本机关拟撤销", after)
                .doesNotContain(never, "欺骗", "三年");
        assertThat(List.of(notice, decision))
                .allSatisfy(text -> assertThat(text).contains("作出决定时你不符合"));
    }

    /** 行政许可法 第六十九条第二款、第四款, 第七十九条, 食品经营许可和备案管理办法 第五十四条. */
    @Test
    void deceitIsToldAndSaidByTheItemsOwnLawAsWell() {
        Case subject = granted("change");
        String both = "《食品经营许可和备案管理办法》第五十四条、《中华人民共和国行政许可法》第六十九条第二款";
        String notice = papers.after(intended(told(subject, Ground.FRAUD))).text();
        String decision = papers.after(new CaseFact.LicenceRevoked(revokedOn(subject, Ground.FRAUD, WHY), "期限内没有陈述、申辩"))
                .text();

        assertThat(List.of(notice, decision)).allSatisfy(text -> assertThat(text)
                .contains("你以欺骗手段取得该决定", both, "利益不受保护", "依法给予的行政处罚，本机关另行作出决定")
                .doesNotContain("第六十九条第一款", "贿赂"));
        assertThat(notice).contains("三年内不得再次申请该行政许可的变更（", "要求举行听证");
    }

    /** 消防法 第五十八条第二款 bears it alone; 行政许可法 第六十九条第一款 would give a claim to compensation. */
    @Test
    void whatWasNotPutRightIsRevokedByTheLawThatSaysSo() {
        Case subject = told(grantedOnCommitment("fire-safety-check", "{}"), Ground.FALSE_COMMITMENT);
        String notice = papers.after(intended(subject)).text();
        String decision = papers.after(
                        new CaseFact.LicenceRevoked(revokedOn(subject, Ground.FALSE_COMMITMENT, WHY), "期限内没有陈述、申辩"))
                .text();

        assertThat(List.of(notice, decision)).allSatisfy(text -> assertThat(text)
                .contains("根据《中华人民共和国消防法》第五十八条第二款，", "经责令限期改正")
                .contains("与承诺内容不符，依法给予的行政处罚，本机关另行作出决定（《中华人民共和国消防法》第五十八条第一款第四项）。")
                .doesNotContain("第六十九条", "听证"));
    }

    private static CaseFact intended(Case subject) {
        return new CaseFact.RevocationIntended(subject, WHY, 5, LocalDate.of(2025, 3, 17));
    }

    private Case granted(String type) {
        return grantedOnCommitment(FOOD, "{\"applicationType\": \"%s\"}".formatted(type));
    }

    private Case grantedOnCommitment(String key, String answers) {
        Case subject = received(papers.item(key), CaseFixture.WANG, answers);
        papers.keep(subject);
        approved(accepted(subject, AcceptKind.COMMITTED));
        papers.tell(new CaseFact.Approved(subject));
        return issued(subject);
    }

    @ParameterizedTest
    @EnumSource(
            value = AcceptKind.class,
            names = {"FULL", "DEEMED"})
    void aOneThingsLimitsStandWithItsItems(AcceptKind kind) {
        Case bundle = accepted(start(catalog.bundle("open-a-restaurant")), kind);

        assertThat(papers.after(papers.accepted(bundle)).text())
                .contains(
                        "消防安全检查赣州市章贡区消防救援大队个体工商户登记办结并取得《营业执照》后受理，届时另行书面告知10个工作日内检查（《中华人民共和国消防法》第十五条）、检查之日起3个工作日内决定（应急〔2021〕34号），自受理之日起计算")
                .contains("办理期限：承诺期限");
    }

    /** 应急〔2021〕34号: what is committed to is decided within a working day, and nothing is inspected before. */
    @Test
    void aOneThingsCommittedItemHasTheLimitOfACommitment() {
        String told = "消防安全检查赣州市章贡区消防救援大队个体工商户登记办结并取得《营业执照》后受理，届时另行书面告知以告知承诺方式申请的，自受理之日起1个工作日内作出决定";
        Offering restaurant = catalog.bundle("open-a-restaurant");

        assertThat(papers.after(papers.accepted(accepted(committed(restaurant), AcceptKind.FULL)))
                        .text())
                .contains(told);
        assertThat(papers.after(papers.accepted(accepted(committed(restaurant), AcceptKind.DEEMED)))
                        .text())
                .doesNotContain(told);
    }

    /**
     * 道路运输条例 第二十四条, 消防法 第十五条: whoever was registered first is who applies and who it is granted to.
     */
    @ParameterizedTest
    @CsvSource({
        FOOD + ", natural-person, businessName, 小明饭店（经营者：王小明，公民身份号码：3607**********1234）：, 你单位提出的",
        FOOD + ", legal-person, businessName, 王小明（统一社会信用代码：360702199001011234）：, 你单位提出的",
        "fire-safety-check, natural-person, businessName, 小明饭店（经营者：王小明，公民身份号码：3607**********1234）：, 你单位提出的",
        "road-freight-licence, natural-person, companyName, 小明饭店（负责人：王小明，公民身份号码：3607**********1234）：, 你单位提出的",
        "tax-clearance, natural-person, businessName, 王小明（公民身份号码：360702199001011234）：, 你提出的"
    })
    void whoRunsTheBusinessIsAddressed(String key, String kind, String field, String addressee, String you) {
        Applicant applicant = new Applicant(kind, "王小明", "360702199001011234", "13800000000", "文清路1号");
        Case subject = received(
                papers.item(key), applicant, "{\"applicantKind\": \"%s\", \"%s\": \"小明饭店\"}".formatted(kind, field));
        papers.keep(subject);

        assertThat(papers.after(new CaseFact.Approved(approved(accepted(subject, AcceptKind.FULL))))
                        .text())
                .contains(addressee, you);
    }

    /** 行政复议法实施条例 第十二条: whoever has registered the shop asks for reconsideration, and nobody else is told so. */
    @ParameterizedTest
    @CsvSource({
        FOOD + ", natural-person, businessName, true",
        FOOD + ", legal-person, businessName, false",
        "road-freight-licence, natural-person, companyName, false"
    })
    void theOperatorOfAShopIsToldToAskForReconsideration(String key, String kind, String field, boolean shop) {
        Applicant applicant = new Applicant(kind, "王小明", "360702199001011234", "13800000000", "文清路1号");
        String answers = "{\"applicantKind\": \"%s\", \"%s\": \"小明饭店\"}".formatted(kind, field);
        Case subject = rejected(accepted(stories().start(key, applicant, answers), AcceptKind.FULL), WHY);

        String text = papers.after(new CaseFact.Rejected(subject)).text();

        assertThat(text).contains("申请行政复议");
        assertThat(text.contains("以营业执照上登记的经营者王小明为申请人（《中华人民共和国行政复议法实施条例》第十二条）")).isEqualTo(shop);
    }

    @Test
    void whoCommitsIsWhoApplied() {
        String answers = "{\"applicantKind\": \"natural-person\", \"businessName\": \"小明饭店\"}";
        Case subject = received(papers.item("fire-safety-check"), CaseFixture.WANG, answers);
        papers.keep(subject);
        papers.tell(new CaseFact.Accepted(accepted(subject, AcceptKind.COMMITTED), List.of()));

        assertThat(documents.of(subject.number()))
                .filteredOn(paper -> paper.kind() == DocumentKind.COMMITMENT)
                .singleElement()
                .satisfies(paper -> assertThat(new Papers.Paper(documents.get(paper.id())).text())
                        .contains("承诺人：小明饭店（经营者：王小明）（"));
    }

    /** 户口登记条例 第六条、第七条; what is said of the unmarried, of two peoples and of births at home is said of nobody else. */
    @ParameterizedTest
    @CsvSource({
        "birth-household-registration, parentsMarried, 'yes', 无户口人员登记户口问题的意见, no",
        "birth-household-registration, parentsEthnicity, same, 民族成份登记管理办法, different",
        "birth-certificate, bornInFacility, 'yes', 无户口人员登记户口问题的意见, no"
    })
    void aNewbornIsRefusedOnNoLawOnOthers(String key, String field, String usual, String law, String otherwise) {
        assertThat(stories().reject(key, "{\"%s\": \"%s\"}".formatted(field, usual)))
                .doesNotContain(law);
        assertThat(stories().reject(key, "{\"%s\": \"%s\"}".formatted(field, otherwise)))
                .contains(law);
    }

    /** 城市道路管理条例 第三十条、第三十三条: two organs approve, and this is the paper of one. */
    @Test
    void theDecisionOnARoadNamesTheConsentOfTheTrafficPoliceOrSaysThatItIsNeeded() {
        String both = stories()
                .approve(
                        "temporary-road-occupation",
                        "{\"affectsTraffic\": true, \"trafficConsentNo\": \"章公交占字〔2026〕第18号\"}");

        assertThat(both).contains("公安交通管理部门同意文件的文号章公交占字〔2026〕第18号", "和公安交通管理部门批准（《城市道路管理条例》第三十条）");
        assertThat(stories().approve("temporary-road-occupation", "{}"))
                .contains("没有取得公安交通管理部门批准的，取得以后方可占用、挖掘。")
                .doesNotContain("文件的文号");
    }

    /** 市场主体登记管理条例 第二十一条 says 签发; of a company 公司法 第三十三条第一款 says what that day is. */
    @Test
    void theLicenceOfABusinessIsSigned() {
        assertThat(stories().approve("individual-business-registration", "{}"))
                .contains("本机关签发《营业执照》（《中华人民共和国市场主体登记管理条例》第二十一条）")
                .doesNotContain("公司");
        assertThat(stories().approve("company-registration", "{}"))
                .contains("本机关签发《营业执照》，营业执照签发日期为公司成立日期（《中华人民共和国公司法》第三十三条第一款、《中华人民共和国市场主体登记管理条例》第二十一条）");
    }

    /** 不动产登记暂行条例 第十四条: both apply, so both are told, of the one-thing as well. */
    @ParameterizedTest
    @ValueSource(strings = {HOUSE, "property-transfer"})
    void whoeverSellsIsToldAsWell(String key) {
        Case subject = received(
                catalog.offering(key),
                CaseFixture.WANG,
                "{\"transferorKind\": \"natural-person\", \"transferorName\": \"李红英\","
                        + " \"transferorId\": \"360702198502021245\"}");
        papers.keep(subject);
        if (key.equals("property-transfer")) {
            papers.keep(child(subject, catalog.item(HOUSE), 1));
        }

        assertThat(papers.after(papers.accepted(accepted(subject, AcceptKind.FULL)))
                        .text())
                .contains("王小明（公民身份号码：3607**********1234）、李红英（公民身份号码：3607**********1245）：", "你们于");
    }

    @Test
    void whoeverCommitsAtTheWindowIsAnsweredOnTheSpot() {
        Case subject = receivedAtWindow(papers.item("fire-safety-check"));
        papers.keep(subject);
        CaseFact onCommitment = new CaseFact.Accepted(accepted(subject, AcceptKind.COMMITTED), List.of());
        papers.tell(onCommitment);

        assertThat(papers.first(subject, DocumentKind.ACCEPTANCE)).contains("以告知承诺方式到窗口申请的，当场作出决定（《");
    }

    private Case committed(Offering offering) {
        Case subject = start(offering);
        papers.keep(waived(
                subject,
                papers.item("fire-safety-check").material("fire-safety-rules").orElseThrow()));
        return subject;
    }

    private Stories stories() {
        return new Stories(papers, catalog);
    }

    private Case start(String key) {
        return start(catalog.offering(key));
    }

    private Case start(Offering offering) {
        Case subject = received(offering);
        papers.keep(subject);
        if (offering instanceof Bundle bundle) {
            for (int i = 0; i < bundle.items().size(); i++) {
                papers.keep(child(subject, catalog.item(bundle.items().get(i).key()), i + 1));
            }
        }
        return subject;
    }

    private String accept(String key, AcceptKind kind) {
        return papers.after(papers.accepted(accepted(start(key), kind))).text();
    }

    private String refuse(String key, Ground ground) {
        return papers.after(new CaseFact.Refused(refusedOn(start(key), ground, WHY), List.of()))
                .text();
    }

    private String elsewhere(String key) {
        return papers.after(new CaseFact.Refused(refused(start(key), WHY, "南康区的机关"), List.of()))
                .text();
    }

    private String reject(String key) {
        return papers.after(new CaseFact.Rejected(rejected(accepted(start(key), AcceptKind.FULL), WHY)))
                .text();
    }

    private String approve(String key) {
        return papers.after(new CaseFact.Approved(approved(accepted(start(key), AcceptKind.FULL))))
                .text();
    }

    private String withdraw(Offering offering) {
        return papers.after(new CaseFact.Withdrawn(withdrawn(start(offering), ""), ""))
                .text();
    }
}
