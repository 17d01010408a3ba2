package org.tongban.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.tongban.cases.StandingClock;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.document.content.DocumentKind;
import org.tongban.document.content.HallSettings;
import org.tongban.form.Conditions;

/** Every paper says what the law of its item's procedure says, and nothing of another's. */
@DocumentTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpecimensTest {

    private static final Pattern CITED = Pattern.compile("《([^》]*(?:法|法典|条例|细则|办法|规定|意见|通知))》");
    private static final Pattern GROUNDS = Pattern.compile("document=([^,]+),");

    /** Characters. */
    private static final int LARGEST = 1_400_000;

    private static final List<String> PICTURES =
            List.of("specimen-approval.png", "specimen-certificate.png", "specimen-notice.png", "specimen-summary.png");

    @Autowired
    private Catalog catalog;

    @Autowired
    private StandingClock clock;

    private Specimens specimens;

    @BeforeAll
    void make(
            @Autowired WindowSteps window,
            @Autowired PostSteps posts,
            @Autowired CaseRegister register,
            @Autowired Documents documents,
            @Autowired HallSettings hall,
            @Autowired Conditions conditions,
            @Autowired PlatformTransactionManager transactions) {
        clock.set(WindowSteps.MONDAY);
        Telling telling = new Telling(transactions, documents);
        SpecimenAnswers answers = new SpecimenAnswers(catalog, conditions);
        specimens = new Specimens(new SpecimenKit(window, posts, telling, answers, register, catalog, hall));
    }

    @AfterAll
    void resetTheClock() {
        clock.reset();
    }

    static Stream<String> items() {
        return Catalog.at("classpath*:", (feel, facts) -> false).items().stream()
                .map(ServiceItem::key);
    }

    @ParameterizedTest
    @MethodSource("items")
    void citesTheLawOfItsProcedureAndOfItsItemAndNoOther(String key) {
        ServiceItem item = catalog.item(key);
        Set<String> allowed = laws(catalog.procedure(item, Map.of()));
        allowed.addAll(found(GROUNDS, item.basis().toString()));
        allowed.addAll(found(GROUNDS, String.valueOf(item.commitment())));
        allowed.addAll(found(CITED, item.ownRemedies().toString() + item.conditions() + item.commitment()));

        specimens.of(item).values().stream().flatMap(List::stream).forEach(paper -> {
            String text = new Papers.Paper(paper).text();
            if (paper.kind() != DocumentKind.COMMITMENT) {
                assertThat(allowed).as(paper.title()).containsAll(found(CITED, text));
            }
            assertThat(text).doesNotContain("{", "null", "（）", "根据、", "、。");
            if (!"licence".equals(item.procedure())) {
                assertThat(text).as(paper.title()).doesNotContain("行政许可");
            }
        });
    }

    /** 国发〔2024〕3号 and whatever an item rests on are no grounds to refuse before anything is looked into. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "food-business-licence",
                "company-registration",
                "minimum-living-guarantee",
                "open-a-restaurant",
                "newborn"
            })
    void refusesOnNoOtherGroundWhereThatIsDecidedLater(String key) {
        assertThat(specimens.of(catalog.offering(key))).doesNotContainKey("不符合其他条件");
    }

    @Test
    void onlyTheRowOfLicencesKnowsTheLawOfLicences() {
        assertThat(catalog.procedures())
                .allSatisfy((key, row) ->
                        assertThat(laws(row).contains("中华人民共和国行政许可法")).as(key).isEqualTo(key.startsWith("licence")));
    }

    @ParameterizedTest(name = "{0}，{1}：{2}")
    @CsvSource(delimiter = '|', textBlock = """
            food-business-licence          | 不属于本机关 | 行政许可申请不予受理决定书，第三十二条第一款第二项，经营场所在赣州市南康区，请向赣州市南康区市场监督管理局申请 | 不受理告知书，章贡区小明饭店
            food-business-licence          | 逾期不补正   | 行政许可申请不予受理决定书，章政服不受字，决定不予受理，直接向 | 终止办理
            food-business-licence          | 管理员终止   | 先向赣州市章贡区人民政府申请行政复议，自履行期限届满之日起计算，第二十三条第一款第三项、第二款、第二十四条、《中华人民共和国行政复议法实施条例》第二十四条第一款，不必先申请行政复议（《中华人民共和国行政复议法实施条例》第三十条第二款） | 规则，没有作出予以
            tax-clearance                  | 管理员终止   | 没有作出予以注销税务登记或者不予办理的决定，先向国家税务总局赣州市税务局申请行政复议，第二十七条，不必先申请行政复议 | 规则，第二十四条、
            minimum-living-guarantee       | 管理员终止   | 《中华人民共和国社会救助法》第七十六条、《中华人民共和国行政复议法》第二十条、第二十三条第一款第三项 | 规则
            disability-living-allowance    | 管理员终止   | 第二十三条第一款第三项 | 社会救助法，规则
            pension-application            | 管理员终止   | 《中华人民共和国社会保险法》第八十三条、《社会保险经办条例》第五十二条、《中华人民共和国行政复议法》第二十条、第二十三条第一款第三项 | 规则
            retirement                     | 首个事项没有办成 | 不予办理和不予受理告知书，关于“职工医保在职转退休”，关于“离休、退休提取住房公积金” | 终止，先向
            open-a-restaurant              | 管理员终止   | 不再办理告知书，不再办理。没有受理，也没有作出决定。，终止办理。没有作出予以登记，你对此不服的，途径如下：（1）行政复议：认为没有履行法定职责的 | 决定不予受理，没有办成，加盖
            water-abstraction-permit       | 不需要申请   | 流域管理机构备案，第四条第二款 | 终止
            food-business-licence          | 补正后仍不齐全 | 食品经营许可申请书没有提交。主体业态 | 按照要求补齐，以下材料
            food-business-licence          | 材料虚假     | 提交的主要设备设施清单所附的设备照片，清单系虚构 | 该单位没有出具过
            food-business-licence          | 不需要申请   | 行政许可申请不受理告知书，第三十二条第一款第一项 | 决定书
            food-business-licence          | 容缺受理     | 国发〔2022〕5号，公布的容缺受理清单，所需时间不计算在办理期限内，另行书面告知（《中华人民共和国行政许可法》第四十五条） | 第三十二条
            food-business-licence          | 同意         | 准予行政许可决定书，第四十条，3607**********1239 | 村、社区
            food-business-licence          | 容缺受理     | 逾期没有补齐的，作出不予行政许可的决定并说明理由 | 终止办理
            food-business-licence          | 逾期不补交   | 不予行政许可决定书，第三十八条第二款，申请时缺少，期限届满仍没有补齐，申请行政复议，行政诉讼 | 终止，结束办理
            minimum-living-guarantee       | 逾期不补交   | 不给予最低生活保障告知书，期限届满仍没有补齐，第七十六条 | 终止，行政许可
            water-supply-hook-up           | 逾期不补交   | 不能办理答复书，期限届满仍没有补齐，供水主管部门投诉 | 终止，结束办理，行政复议
            open-a-restaurant              | 食品经营许可：逾期不补交 | 不予行政许可决定书，期限届满仍没有补齐 | 终止
            food-business-licence          | 不同意       | 不予行政许可决定书，第三十八条第二款，向赣州市章贡区人民政府申请行政复议 | 公开
            fire-safety-check              | 不同意       | 不同意投入使用、营业决定书，经检查，检查发现 | 不予行政许可决定书，经审查
            food-business-licence          | 拟撤销       | 拟撤销准予变更行政许可告知书，第六十九条第一款第四项，要求举行听证，第四十三条 | 第六十九条第二款，三年内，注销
            food-business-licence          | 拟撤销（以欺骗手段取得） | 第五十四条，第六十九条第二款，三年内不得再次申请，行政处罚，已经知道上述情形 | 第六十九条第一款
            food-business-licence          | 撤销（承诺不实） | 撤销准予变更行政许可决定书，恢复变更以前的内容，第六十九条第一款第四项，作出决定时你单位不符合，作出决定之日已经如此 | 注销，欺骗，失效
            fire-safety-check              | 告知承诺受理 | 见《公众聚集场所投入使用、营业消防安全告知承诺书》，办理期限：以告知承诺方式，自收到申请之日起1个工作日内，应于2026年10月13日前，作出决定（《应急管理部关于贯彻实施新修改〈中华人民共和国消防法〉全面实行公众聚集场所投入使用营业前消防安全检查告知承诺管理的通知》（应急〔2021〕34号）） | 13个工作日，10个工作日
            fire-safety-check              | 同意         | 经检查，场所符合消防安全要求 | 经审查
            fire-safety-check              | 同意（告知承诺） | 公众聚集场所投入使用、营业消防安全告知承诺书》告知的后果，经对材料进行审查，书面承诺场所符合消防技术标准和管理规定 | 经检查
            fire-safety-check              | 撤销（承诺不实） | 《中华人民共和国消防法》第五十八条第二款，决定撤销 | 第六十九条，失效
            fire-safety-check              | 撤销（以欺骗手段取得） | 欺骗，第六十九条第二款，利益不受保护，行政处罚 | 停止使用，第六十九条第一款
            fire-safety-check              | 不予撤销     | 再次核查，与承诺不符的情形已经整改，达到要求 | 属实
            food-business-licence          | 不予撤销     | 再次核查证实承诺属实 | 整改
            newborn                        | 不属于本机关 | 婴儿在赣州市南康区妇幼保健院出生，赣州市南康区医疗保障服务中心 | 申请办理的地点
            birth-certificate              | 不属于本机关 | 妇幼保健院出生，请向赣州市南康区妇幼保健院申请 | 申请办理的地点
            company-change-registration    | 不属于本机关 | 吉安市吉州区庐陵餐饮有限公司，登记机关都在吉安市吉州区，请向吉安市吉州区市场监督管理局申请 | 申请办理的地点，南康，章贡区老王
            company-deregistration         | 不属于本机关 | 请向吉安市吉州区市场监督管理局申请 | 申请办理的地点，南康
            tax-clearance                  | 不属于本机关 | 请向国家税务总局吉安市吉州区税务局申报 | 申请办理的地点，南康
            pension-application            | 不属于本机关 | 在赣州市南康区参加社会保险，请向赣州市南康区社会保险服务中心申请 | 申请办理的地点
            primary-school-enrolment       | 不属于本机关 | 户籍和居住地都在赣州市南康区，根据《中华人民共和国义务教育法》第十二条，请向赣州市南康区教育局申请 | 申请办理的地点
            disability-certificate         | 逾期不补交   | 申请材料不符合《中华人民共和国残疾人证管理办法》第九条的要求 | 残疾人保障法，重新评定，规定的条件
            water-supply-hook-up           | 逾期不补交   | 不能确定对报装地点的房屋有使用权 | 规定的条件
            water-abstraction-permit       | 不属于本机关 | 取水口在赣州市南康区 | 申请办理的地点
            water-supply-hook-up           | 不属于本机关 | 报装地点在赣州市南康区 | 申请办理的地点
            minimum-living-guarantee       | 不同意       | 人均1500元，超过当地最低生活保障边缘家庭的收入范围 | 村、社区
            disability-services            | 结果汇总（办好一项送一项） | 2026年12月2日 | 2026年10月16日
            minimum-living-guarantee       | 逾期不补交   | 第十八条、第二十一条、，人均1100元，边缘家庭的收入范围以内，不能按照同法第二十一条第二款纳入 | 不能认定
            fire-safety-check              | 责令改正     | 第五十八条第二款，责令，依法给予的行政处罚，第五十八条第一款第四项 | 第六十九条，应当给予
            water-supply-hook-up           | 不符合其他条件 | 不能办理答复书，权属诉讼 | 依据，条例》第十九条
            pension-application            | 不需要申请   | 正在按月领取 | 所申请的活动，受理
            company-registration           | 收件         | 不代表申请材料齐全、符合法定形式，当场登记，实施细则》第十八条第一款至第三款 | 已经接收
            minimum-living-guarantee       | 容缺受理     | 按照已有的材料和调查核实的情况作出决定；不给予最低生活保障的，书面告知并说明理由 | 不予办理
            minimum-living-guarantee       | 提醒补交     | 按照已有的材料和调查核实的情况作出决定 | 不予办理，作出不给予
            water-abstraction-permit       | 受理         | 《取水许可和水资源费征收管理条例》第十三条第一项、《中华人民共和国行政许可法》第三十二条第一款第五项 | 第十三条第二项
            water-abstraction-permit       | 补正         | 《取水许可和水资源费征收管理条例》第十三条第二项、《中华人民共和国行政许可法》第三十二条第一款第四项 | 第十三条第一项
            water-abstraction-permit       | 不属于本机关 | 《取水许可和水资源费征收管理条例》第十三条第三项、《中华人民共和国行政许可法》第三十二条第一款第二项 | 第十三条第一项
            open-a-restaurant              | 食品经营许可：不同意（材料虚假） | 王小明在2027年10月26日以前 | 你单位在2027年
            open-a-restaurant              | 公众聚集场所投入使用、营业前消防安全检查：撤销（以欺骗手段取得） | 王小明在2029年11月23日以前 | 你单位在2029年
            open-a-restaurant              | 补正         | 不能继续办理，另行书面告知，提交全部补正材料，并且个体工商户登记办结（按照《城镇排水与污水处理条例》第二十一条第一款，申请领取许可的是企业事业单位、个体工商户，以后，予以受理 | 办理并书面告知
            open-a-restaurant              | 逾期不补正   | 没有在告知的期限内重新提交，不再办理。 | 本办件，办理结束
            company-registration           | 受理         | 接收申请材料凭证，实施细则》第十八条 | 受理通知书
            company-registration           | 补正         | 申请材料退还，第十八条第三款，你对此不服的，60日内，6个月内 | 5个工作日
            company-registration           | 视为受理     | 办理情况告知书，申请材料已经于2026年10月12日收到，期限已经届满，立即办理 | 应于，受理通知书，视为
            water-abstraction-permit       | 不同意       | 不予批准取水申请决定书，不予批准。 | 不予行政许可，不批准
            water-abstraction-permit       | 同意         | 取水申请批准文件，第二十一条、第二十二条、第二十三条，经验收合格的 | 颁发、送达
            water-abstraction-permit       | 特别程序     | 听证通知书，第十八条、第十九条第三款，第四十五条，申请回避，第四十八条 | 补正，特别程序告知书
            food-business-licence          | 同意（变更） | 食品经营许可变更，办法》第二十九条，有效期至 | 第四条，一致
            fire-safety-check              | 收件         | 申请提交回执，收到的材料 | 免提交，凭证
            birth-household-registration   | 收件         | 本次不需要提交材料，不用提交的材料：申请人居民身份证 | 收到的材料：
            individual-business-registration | 同意（即时核准） | 依照公布的规则办理，即时登记。 | 核准
            water-supply-hook-up           | 逾期不补正   | 结束办理告知书，期限届满时没有收到 | 补正，补交，终止
            water-supply-hook-up           | 撤回         | 本办件结束办理 | 终止
            company-change-registration    | 同意         | 登记通知书，予以变更登记 | 证字，准予变更
            company-deregistration         | 同意         | 登记通知书，予以注销登记，《中华人民共和国公司法》第三十七条 | 证字，准予注销
            property-transfer-registration | 受理         | 、李红英（公民身份号码：3607**********2489），你们于 | 你于
            food-business-licence          | 同意         | 经营者：王小明，你单位提出的 | 持证人王小明，王小明提出的
            road-freight-licence           | 同意         | 顺达运输有限公司（统一社会信用代码，你单位提出的 | 王小明，准予你
            open-a-restaurant              | 食品经营许可：容缺受理 | 王小明已书面承诺按期提交 | 你单位已书面承诺
            property-transfer-registration | 材料不齐全   | 不予受理告知书，第十七条第一款第三项，一次告知 | 补正期限
            property-transfer-registration | 同意         | 不动产权证书，权利人 | 决定，公开
            property-transfer-registration | 不同意       | 不予登记告知书，第二十二条，直接向赣州市章贡区人民法院，第十八条、第四十六条 | 决定书，不动产所在地，第二十条、第四十六条
            property-transfer-registration | 撤回         | 第十五条第二款，记载于登记簿前 | 复议
            birth-household-registration   | 不同意       | 不予登记告知书 | 公开
            minimum-living-guarantee       | 同意         | 最低生活保障确认决定，给予最低生活保障，村、社区等范围内公布，第四十六条第一款 | 准予，360702199003071239
            minimum-living-guarantee       | 同意         | 2026年11月2日，每月发放金额1050.00元，起发月份2026年12月，尾号6789，第七十六条，申请行政复议 | 6217001234500126789
            minimum-living-guarantee       | 不属于本机关 | 第三十七条第一款，没有赣州市章贡区的居住证，有权受理的机关：赣州市南康区东山街道办事处，第六十四条，转办该机关 | 民政局，请向
            disability-certificate         | 同意         | 办理结果凭据，对评定结论有异议的，最终结论，属于行政复议范围的 | 本告知书
            primary-school-enrolment       | 同意         | 同意安排入学，途径如下，申请行政复议 | 属于行政复议范围
            road-freight-licence           | 受理         | 交通行政许可申请受理通知书 | 补正通知书
            road-freight-licence           | 不属于本机关 | 交通行政许可申请不予受理决定书，第三十二条第一款第二项 | 告知书
            road-freight-licence           | 不同意       | 不予交通行政许可决定书，通过行政复议机关指定的互联网渠道（章贡区行政复议网上申请平台，《中华人民共和国行政复议法》第二十二条第二款） | 准予
            open-a-restaurant              | 补正后仍不齐全 | 按照《中华人民共和国民法典》第五十四条，自然人经依法登记，为个体工商户，本事项以拟登记的个体工商户的名义申请，申请人还没有登记为个体工商户（个体工商户登记没有办成），决定不予受理，个体工商户登记办成以后，你可以申请。 | 随之不再办理
            open-a-restaurant              | 受理         | 按照《中华人民共和国民法典》第五十四条，自然人经依法登记，为个体工商户，本事项以拟登记的个体工商户的名义申请，申请人还没有登记为个体工商户，个体工商户登记办结后受理，按照《食品经营许可和备案管理办法》第九条，个体工商户登记办结并取得 | 随之不再办理
            disability-certificate         | 逾期不补正   | 第二十四条第一款、第三十条第一款，明确答复不予受理或者明示拒绝履行的，不必先申请行政复议 | 属于明示拒绝的
            minimum-living-guarantee       | 不同意       | 不给予最低生活保障告知书，第七十六条 | 公布，社会救助。
            disability-living-allowance    | 同意         | 给予补贴，残疾等级二级，每月发放金额110.00元，申请行政复议 | 社会救助法，公布证件，公众
            pension-application            | 同意         | 基本养老保险待遇核定表，退休年月2026年10月，每月发放金额3126.40元，起发月份2026年11月，金额的计算 | 准予，公开
            pension-application            | 不同意       | 不予办理告知书，《社会保险经办条例》第五十二条 | 不予行政
            housing-fund-withdrawal        | 同意         | 准予提取，核定金额86532.17元，尾号6789，申请行政复议 | 公开
            company-change-registration    | 收件         | 修改后的公司章程 | 行政许可
            housing-fund-withdrawal        | 不属于本机关 | 请向吉安市住房公积金管理中心申请 | 南康
            property-transfer-registration | 不属于本机关 | 请向于都县自然资源局申请 | 南康
            birth-household-registration   | 不属于本机关 | 请向赣州市公安局南康分局东山派出所申报。，应当向婴儿常住地户口登记机关申报，第七条第一款 | 办理单位，派出所申请，办理的范围
            housing-fund-withdrawal        | 不同意       | 不准提取，第二十五条，赣州市人民政府 | 不予提取
            tax-clearance                  | 不同意       | 国家税务总局赣州市税务局申请行政复议，第二十七条，第八十八条 | 第二十四条
            disability-certificate         | 不同意       | 可以在10个工作日内向所在地的市级残疾人联合会申请重新评定，省级残疾评定专家委员会，为最终结论，该条没有写，由市级残疾人联合会认定，属于行政复议范围的 | 公开，自收到本告知书之日起10个工作日
            water-supply-hook-up           | 同意         | 同意办理答复书，由双方依法订立《供用水合同》 | 决定，公开，行政
            power-supply-hook-up           | 不同意       | 由电力管理部门责令改正（《中华人民共和国电力法》第二十六条第一款、第六十四条） | 行政复议
            gas-supply-hook-up             | 不同意       | 由燃气管理部门责令限期改正（《城镇燃气管理条例》第十八条第一项、第四十六条第一项） | 行政复议
            water-supply-hook-up           | 不同意       | 不能办理答复书，供水主管部门投诉，民事诉讼 | 决定，行政复议，行政诉讼
            disability-services            | 收件         | 赣州市章贡区解放街道办事处（接收申请）、赣州市章贡区民政局（作出决定） | 残疾人联合会（
            disability-services            | 受理         | 赣州市章贡区解放街道办事处（接收申请）、赣州市章贡区民政局（作出决定） | 残疾人联合会（
            disability-certificate         | 不属于本机关 | 户籍和经常居住地都在赣州市南康区，请向赣州市南康区残疾人联合会申请 | 申请办理的地点
            disability-certificate         | 撤回         | 撤回申请确认书 | 经营
            property-transfer              | 撤回         | 撤回申请确认书 | 经营
            food-business-licence          | 告知承诺受理 | 事项：食品经营许可变更 | 事项：食品经营许可一
            food-business-licence          | 不予撤销     | 就“食品经营许可变更”作出准予变更行政许可的决定 | 就“食品经营许可”
            open-a-restaurant              | 受理         | 赣州市章贡区政务服务中心，个体工商户登记办结后受理，办结并取得《营业执照》后受理，届时另行书面告知 | 第二十六条，第三十二条
            property-transfer              | 材料不齐全   | 关于“国有建设用地使用权及房屋所有权转移登记（存量房）” | 行政许可，申请材料不齐全。
            open-a-restaurant              | 食品经营许可：受理 | 行政许可申请受理通知书，自受理之日（2026年10月14日）起计算 | 一件事
            open-a-restaurant              | 首个事项没有办成 | 章贡区市场监督管理局不予登记（章政服不登字，第九条规定的前提（个体工商户登记没有办成），章贡区消防救援大队还没有取得公布的材料清单所列的《营业执照》（个体工商户登记没有办成），决定不予受理 | 未获准予，终止办理
            disability-services            | 困难残疾人生活补贴：前面的事项没有办成 | 第三部分第（一）项规定的前提，不予受理，没有办成 | 不符合受理的条件
            newborn                        | 出生登记：前面的事项没有办成 | 不予受理告知书，还没有取得公布的材料清单所列的《出生医学证明》 | 随时单独，没有公布
            open-a-restaurant              | 视为受理     | 第三十二条第一款第四项，期限已经届满，立即办理，即为受理 | 办结后受理
            open-a-restaurant              | 逾期不补正   | 除《营业执照》以外，申请材料齐全。不具备《食品经营许可和备案管理办法》第九条规定的前提，没有在告知的期限内重新提交，决定不予受理 | 大队终止办理
            open-a-restaurant              | 容缺受理     | 后容缺受理，第十八条第二款 | 起予以容缺受理
            open-a-restaurant              | 不属于本机关 | 请向赣州市南康区市场监督管理局、赣州市南康区消防救援大队、赣州市南康区城市管理局申请 | 政务服务中心申请
            change-company-details         | 不属于本机关 | 请向吉安市吉州区市场监督管理局 | 政务服务中心申请，南康
            property-transfer              | 不属于本机关 | 请向于都县自然资源局、于都县供水公司、 | 政务服务中心申请，请向赣州市
            fire-safety-check              | 同意（告知承诺） | 2026年10月13日受理 | 2026年10月14日
            food-business-licence          | 拟撤销       | 第三十三条第一款第四项规定的条件 | 经营项目未增加
            food-business-licence          | 不需要申请   | 只销售预包装食品，应当备案 | 不在依法需要办理的范围
            company-registration           | 不属于本机关 | 不属于本机关登记管辖告知书 | 登记范围
            newborn                        | 出生登记：前面的事项没有办成 | 可以重新申报 | 不是对
            individual-business-registration | 不同意     | 危险化学品，第十四条 | 烟花爆竹
            primary-school-enrolment       | 不符合其他条件 | 法定监护人 | 学位
            birth-household-registration   | 不同意       | 《中华人民共和国户口登记条例》第三条、第六条、第七条，不予登记，不在本机关登记 | 无户口人员，民族成份
            open-a-restaurant              | 食品经营许可：受理 | 王小明于2026年10月12日提出的 | 你单位于
            newborn                        | 受理         | 社区卫生服务中心自2026年10月13日起受理 | 预防接种证办理办结
            birth-household-registration   | 逾期不补正   | 应当先向赣州市章贡区人民政府申请行政复议，不必先申请行政复议（《中华人民共和国行政复议法实施条例》第三十条第二款） | （1）行政复议：可以自
            minimum-living-guarantee       | 逾期不补正   | 应当先向，不必先申请行政复议，第七十六条 | （1）行政复议：可以自
            tax-clearance                  | 逾期不补正   | 应当先向国家税务总局赣州市税务局，不必先申请行政复议，第二十七条 | 第二十四条、
            disability-certificate         | 逾期不补正   | 属于行政复议范围，认为没有履行法定职责的，不必先申请行政复议 | （1）行政复议：可以自
            retirement                     | 逾期不补正   | 关于“职工基本养老保险待遇申领”“职工医保在职转退休”，你对此不服的，途径如下：（1）行政复议：认为没有履行法定职责的，没有在告知的期限内补正，按照公布的办理规则终止办理，不予受理和终止办理告知书 | 不予受理告知书
            company-registration           | 逾期不补正   | 办件结束告知书 | 应当先向
            individual-business-registration | 补正       | 你对此不服的，60日内，6个月内 | 关于“
            food-business-licence          | 补正         | 一次告知 | 不服
            open-a-restaurant              | 补正         | 关于“个体工商户登记”，你对此不服的 | 关于“食品
            network-hook-up                | 受理         | 应当在电信业务经营者公布的时限内保证装机开通；由于电信业务经营者的原因逾期没有装机开通的，应当每日按照收取的安装费、移装费或者其他费用数额1%的比例，向用户支付违约金（《中华人民共和国电信条例》第三十一条）；承诺期限 | 没有规定天数
            network-hook-up                | 不同意       | 由省、自治区、直辖市电信管理机构责令改正（《中华人民共和国电信条例》第四十条第三项、第七十四条） | 行政复议
            network-account-transfer       | 不同意       | 第四十条第三项、第七十四条 | 装机
            utilities-hook-up              | 受理         | 没有规定天数，应当在电信业务经营者公布的时限内保证装机开通；由于电信业务经营者的原因逾期没有装机开通的，应当每日按照收取的安装费、移装费或者其他费用数额1%的比例，向用户支付违约金（《中华人民共和国电信条例》第三十一条） | 届时的文书
            water-supply-hook-up           | 不同意       | 不能接入供水，属于供水管网覆盖范围内的建设项目的，供水单位应当及时办理（《供水条例》第二十条第二款） | 第四十二条，规定的应当
            property-transfer              | 材料不齐全   | 供水主管部门投诉 | 接入供水
            newborn                        | 容缺受理     | 受理和容缺办理通知书，公布的容缺受理清单容缺办理。 | 清单容缺受理，容缺受理通知书
            open-a-restaurant              | 公众聚集场所投入使用、营业前消防安全检查：拟撤销（以欺骗手段取得） | 决定撤销的，王小明自决定之日起三年内不得再次申请 | 你单位自决定
            property-transfer-registration | 收件         | 没有当场书面告知不予受理的，视为受理（《不动产登记暂行条例》第十七条） | 行政许可法
            property-transfer              | 收件         | “国有建设用地使用权及房屋所有权转移登记（存量房）”，申请材料齐全，视为受理（《不动产登记暂行条例》第十七条） | 行政许可法
            utilities-hook-up              | 受理         | 开始办理和受理通知书，受理（办理）情况 | 届时的文书
            utilities-hook-up              | 容缺受理     | 开始办理和受理通知书，第三十二条第一款第五项 | 容缺受理清单
            utilities-hook-up              | 补正         | 补充材料告知书，申请材料齐全，自2026年10月13日起受理 | 第一款第四项
            utilities-hook-up              | 逾期不补正   | 结束办理告知书，没有在告知的期限内补充材料 | 终止办理，提交以下材料，受理通知书
            open-a-restaurant              | 收件         | “个体工商户登记”，申请材料齐全、符合法定形式的，当场登记，“食品经营许可”“公众聚集场所投入使用、营业前消防安全检查”，自收到申请材料之日起即为受理（《中华人民共和国行政许可法》第三十二条） | 本机关
            open-a-restaurant              | 逾期不补正   | 不再办理和不予受理告知书 | 不予受理决定书
            property-transfer              | 材料不齐全   | 不予受理、不能办理和结束办理告知书 | 答复书
            newborn                        | 不属于本机关 | 不予受理和不予办理告知书，不是儿童居住地承担预防接种工作的接种单位，也不是出生医院，不予受理（《中华人民共和国疫苗管理法》第四十七条第一款） | 决定
            birth-household-registration   | 同意         | 登记的事项记载于户口登记簿和《居民户口簿》，《中华人民共和国户口登记条例》第四条 | 另行制作
            property-transfer-registration | 同意         | 自记载于不动产登记簿时完成登记，第二十一条，证件的编号以证件为准 | 另行制作
            tax-clearance                  | 收件         | 申报提交回执，不代表申报已经受理 | 申请
            tax-clearance                  | 补正         | 申报材料不齐全，可以重新申报 | 申请
            tax-clearance                  | 不需要申请   | 不需申报告知书，不需要申报，现予告知 | 受理告知书
            disability-certificate         | 不需要申请   | 不需申请告知书 | 不受理
            primary-school-enrolment       | 不需要申请   | 不需申请告知书 | 不受理
            residents-medical-insurance    | 不同意       | 第五十八条第三款，《国务院关于整合城乡居民基本医疗保险制度的意见》（国发〔2016〕3号），第二十三条第一款 | 重复参保
            social-security-card           | 不同意       | 根据《社会保险经办条例》第六条第二款、第七条第一款、《中华人民共和国社会保险法》第五十八条第三款，不予办理 | 没有注销
            utilities-hook-up              | 受理         | 法律、行政法规没有规定天数，具体办理时间由各地区在国家规定的报装办理时限内确定并公开（《优化营商环境条例》第二十八条第一款），《供水条例》第二十条第二款 | 没有规定天数（
            open-a-restaurant              | 不属于本机关 | 各机关加盖专用印章，由本中心代为出具和送达，（印章）政务服务专用章赣州市章贡区城市管理局 | 依法由
            newborn                        | 受理         | 受理和开始办理通知书，届时另行书面告知10个工作日，规定自收到申请之日起计算；本事项自前面的事项办成、材料齐全之日起计算，30个工作日，自收到申请之日起计算 | 受理的文书
            retirement                     | 受理         | 办理回执，各事项不再就受理和开始办理单独出具文书；办理结果由各机关和单位分别出具 | 受理通知书，受理的文书
            open-a-restaurant              | 不属于本机关 | 对两个以上事项不服的，应当分别申请行政复议（《中华人民共和国行政复议法》第二十二条第四款），不由该机关登记，依法不属于该机关职权范围 | 本机关
            utilities-hook-up              | 管理员终止   | 供水公司按照公布的办理规则结束办理。 | 分别申请行政复议，。结束办理
            water-supply-hook-up           | 不需要申请   | 不需办理答复书，不需要办理，现予告知 | 不需要申请
            water-abstraction-permit       | 补正后仍不齐全 | 不属于《取水许可和水资源费征收管理条例》第十三条第一项、《中华人民共和国行政许可法》第三十二条第一款第五项应当受理的情形 | 第二项
            water-abstraction-permit       | 逾期不补正   | 《取水许可和水资源费征收管理条例》第十三条第一项 | 第二项
            water-abstraction-permit       | 视为受理     | 征求有关部门意见所需的时间，也不包括在审批期限内（《取水许可和水资源费征收管理条例》第十九条第三款） | 第二项，举行听证
            fire-safety-check              | 责令改正     | 期满或者收到你单位的复查申请以后，本机关在3个工作日内复查（《应急管理部关于贯彻实施新修改 | 再次核查
            fire-safety-check              | 撤销（承诺不实） | 逾期不整改或者整改后仍达不到要求 | 逾期没有整改
            open-a-restaurant              | 补正         | 需要补正（《中华人民共和国行政许可法》第三十二条第一款第四项）；提交全部补正材料，予以受理。 | 延长，补正材料、
            property-transfer-registration | 收件         | 网上申请的，当场是指收到申请材料的下一个工作日结束以前（本机构的做法） | 延长
            property-transfer              | 收件         | 视为受理（《不动产登记暂行条例》第十七条）；网上申请的 | 做法）（
            birth-household-registration   | 同意         | 办理结果凭据（《居民户口簿》） | 居民户口簿公安
            birth-household-registration   | 收件         | 本回执证明收到你的申报和上面写明的材料 | 写明收到
            housing-fund-withdrawal        | 不同意       | 不准提取住房公积金决定通知 | 准予提取
            open-a-restaurant              | 首个事项没有办成 | 因下列原因不能继续办理，没有办成。 | 其余事项
            company-registration           | 补正         | 《中华人民共和国公司法》第三十条第二款、《中华人民共和国市场主体登记管理条例》第十九条第二款 | 第三十一条
            company-registration           | 同意         | 营业执照签发日期为公司成立日期（《中华人民共和国公司法》第三十三条第一款，第三十二条第二款，第三十一条 | 第三十四条
            company-registration           | 不同意       | 、第三十一条、 | 第三十条第二款
            company-change-registration    | 同意         | 《中华人民共和国公司法》第三十二条第二款，《中华人民共和国公司法》第三十六条、 | 第三十三条第一款
            open-a-restaurant              | 受理         | 接收申请材料凭证，第十八条第二款 | 通知书
            open-a-restaurant              | 视为受理     | 受理和办理情况通知书，申请材料已经于2026年10月12日收到，期限已经届满，立即办理 | 接收申请材料，立即审查
            company-registration           | 视为受理     | 期限已经届满，本机关立即办理 | 立即审查
            open-a-restaurant              | 补正         | 赣州市章贡区市场监督管理局加盖专用印章，本中心代为告知 | 办理情况告知书
            open-a-restaurant              | 撤回         | 本办件不再办理，消防救援大队不再办理。 | 终止办理
            property-transfer              | 撤回         | 本办件不再办理，供水公司不再办理。，第十五条第二款 | 终止办理，结束办理
            company-registration           | 补正后仍不齐全 | 《中华人民共和国公司法》第三十条第二款、《中华人民共和国市场主体登记管理条例》第十九条第二款、《中华人民共和国市场主体登记管理条例实施细则》第十八条第三款，将申请材料退还 | 第三十一条
            open-a-restaurant              | 补正后仍不齐全 | 退还你（《中华人民共和国市场主体登记管理条例》第十九条第二款、《中华人民共和国市场主体登记管理条例实施细则》第十八条第三款） | 公司法
            utilities-hook-up              | 受理         | “市政设施建设类审批（临时占用、挖掘城市道路）”，依法需要听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审的，所需时间不计算在办理期限内，另行书面告知（《中华人民共和国行政许可法》第四十五条）。申请材料由本中心 | 、依法需要
            utilities-hook-up              | 补正         | 作出决定。依法需要听证、，第四十五条 | 第四十四条
            open-a-restaurant              | 视为受理     | “设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批”，依法需要听证、 | “个体工商户登记”
            open-a-restaurant              | 受理         | 除表中写明届时另行书面告知的以外 | 第四十五条
            disability-living-allowance    | 不同意       | 不给予“困难残疾人生活补贴”告知书，不给予补贴。 | 不给予补贴告知书
            severe-disability-care-allowance | 不同意     | 不给予“重度残疾人护理补贴”告知书 | 不给予补贴告知书
            birth-household-registration   | 不同意       | 请向赣州市公安局南康分局东山派出所申报。 | 派出所申请
            primary-school-enrolment       | 不同意       | 请向赣州市南康区教育局申请。 | 决定书
            utilities-hook-up              | 结果汇总（办好一项送一项） | 同意办理章政服办字，办理机关（单位） | 供用水合同，章政服准字
            utilities-hook-up              | 部分撤回     | 没有办结的事项按照下表处理 | 不再办理
            newborn                        | 部分撤回     | 没有办结的事项按照下表处理 | 事项不再办理
            start-a-transport-company      | 逾期不补正   | 不再办理和不予受理告知书，重新提交，不再办理。 | 办理结束
            property-transfer              | 材料不齐全   | 本事项随之结束办理 | 随一件事继续办理
            property-transfer              | 受理         | 不动产登记受理凭证 | 受理通知书
            utilities-hook-up              | 容缺受理     | 起开始办理，缺少的材料后补 | 所属的事项
            individual-business-registration | 不同意     | 《促进个体工商户发展条例》第二条 | 第十一条
            water-abstraction-permit       | 收件         | 《取水许可和水资源费征收管理条例》第十三条、《中华人民共和国行政许可法》第三十二条第一款第四项 | 第二项
            retirement                     | 首个事项没有办成 | 章政服不受字，理由见该事项的文书 | 章政服终字
            water-supply-hook-up           | 受理         | 业务专用章 | 政务服务专用章
            open-a-restaurant              | 容缺受理     | 作出不予许可、不予办理的决定或者不能办理的答复 | 不予的决定
            residents-medical-insurance    | 同意（即时核准） | 即时办理 | 核准
            newborn                        | 出生登记：前面的事项没有办成 | 提出“出生登记”申报，还没有取得 | 提出的“出生登记”
            fire-safety-check              | 受理         | 10个工作日内检查（《中华人民共和国消防法》第十五条）、检查之日起3个工作日内决定（应急〔2021〕34号） | 检查、检查
            """)
    void saysWhatItsLawSays(String key, String when, String must, String mustNot) {
        String text = specimens.of(catalog.offering(key)).get(when).stream()
                .map(paper -> paper.number() + new Papers.Paper(paper).text())
                .collect(Collectors.joining());

        assertThat(text).contains(must.split("，+")).doesNotContain(mustNot.split("，"));
    }

    @Test
    void everyPaperThatTheSystemKnowsIsShown() {
        List<IssuedDocument> shown = Stream.concat(
                        SpecimenTable.COLUMNS.stream().map(SpecimenTable.Column::item),
                        SpecimenTable.COLUMNS.stream()
                                .map(SpecimenTable.Column::bundle)
                                .filter(Objects::nonNull))
                .distinct()
                .flatMap(key -> specimens.of(catalog.offering(key)).values().stream())
                .flatMap(List::stream)
                .toList();
        SpecimenKinds kinds = new SpecimenKinds(catalog);

        assertThat(shown).extracting(IssuedDocument::kind).contains(DocumentKind.values());
        assertThat(PaperKind.values()).allMatch(kind -> shown.stream().anyMatch(paper -> kinds.isOf(kind, paper)));
    }

    @Test
    void everyPlaceOfTheTableLeadsToAPaperOrSaysWhyThereIsNone() {
        SpecimenTable table = new SpecimenTable(specimens, catalog);

        assertThat(Happenings.ALL).allSatisfy(when -> assertThat(table.row(when))
                .allMatch(cell -> cell.papers().isEmpty() != cell.why().isEmpty())
                .as(when)
                .anyMatch(cell -> !cell.papers().isEmpty()));
    }

    /** 行政许可法 第三十二条第一款第一项 knows it; it is the other items of the one-thing that cannot be refused so. */
    @Test
    void noPlaceOfTheTableSaysThatALawDoesNotKnowWhatItKnows() {
        SpecimenTable table = new SpecimenTable(specimens, catalog);

        assertThat(table.row(Happenings.NOT_NEEDED))
                .extracting(SpecimenTable.Cell::why)
                .startsWith("", "一并申请的其他事项不能以此不予受理");
        assertThat(table.row(Happenings.NOT_ACCEPTABLE)).last().satisfies(cell -> assertThat(cell.why())
                .isEqualTo("一并申请的其他事项不能以此不予受理"));
    }

    /** What it shows now stands in {@code target/specimens.html}: look at it, and copy it. */
    @Test
    void thePageOfSpecimensShowsThemAsTheyAre() throws IOException {
        String page = new SpecimenPage(catalog, specimens, new SpecimenTable(specimens, catalog)).html(PICTURES);
        Files.writeString(Path.of("target/specimens.html"), page);

        assertThat(page.length()).isLessThan(LARGEST);
        assertThat(Path.of("src/docs/specimens.html")).hasContent(page);
    }

    private static Set<String> laws(Procedure procedure) {
        Set<String> laws = found(CITED, procedure.toString());
        laws.addAll(found(GROUNDS, procedure.toString()));
        return laws;
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(hit -> hit.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
