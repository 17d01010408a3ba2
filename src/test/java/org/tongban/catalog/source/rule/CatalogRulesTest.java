package org.tongban.catalog.source.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.CatalogFixture;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.source.InvalidCatalog;
import org.tongban.engine.rule.FeelConditions;
import org.tongban.form.Conditions;
import org.tongban.form.FormFixture;

class CatalogRulesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            item/stall-registration | version:           | verison:                | 第2行：verison 不是可用的键
            item/stall-registration | version:           | verison:                | 第1行：version 缺少
            item/stall-registration | version: "1.0"     | version: 1.0            | 第2行：version 值不可用：1.0，应为文字
            item/stall-registration | version: "1.0"     | version: "draft"        | 第2行：version 应为点分数字，例如 "1.0"：draft
            item/stall-registration | key: stall-registration | key: stall         | 第1行：key 与文件名不一致
            item/stall-registration | key: stall-registration | key: StallRegistration | 第1行：key 应为小写英文短横线命名
            item/stall-registration | effectiveFrom: 2025-01-01 | effectiveFrom: 2025-02-30 | 第3行：effectiveFrom 值不可用
            item/stall-registration | effectiveFrom: 2025-01-01 | effectiveFrom: soon | 第3行：effectiveFrom 应为日期
            item/stall-registration | organ: 县级市场监督管理部门 | `organ: ""`      | 第9行：organ 不得为空
            item/stall-registration | level: 县          | level: 街道              | 第10行：level 值不可用：街道，只能是 国家、省、市、县、乡
            item/stall-registration | type: 行政确认      | type: 行政处罚           | 第5行：type 值不可用：行政处罚
            item/stall-registration | procedure: household-registration | procedure: licence | 第6行：procedure 程序 licence 用于行政许可，不用于行政确认。行政确认可以用：general、property-registration、household-registration
            item/stall-registration | procedure: household-registration | procedure: filing | 第6行：procedure 没有此程序：filing
            item/stall-registration | `procedure: household-registration\n` | `` | 第1行：procedure 缺少
            item/stall-registration | procedure: household-registration | `procedure: household-registration\nacts: [{as: renewal}]` | 第7行：acts.renewal 程序 household-registration 没有此情形：renewal
            item/stall-registration | basis: {document: 摊点管理办法, article: 第三条} | basis: {document: 摊点管理办法} | 第14行：limits.statutory.basis.article 缺少
            item/stall-registration | kind: immediate    | kind: quick             | 第7行：kind 值不可用：quick，只能是 immediate、committed
            item/stall-registration | correction: 15     | correction: soon        | 第16行：limits.correction 值不可用：soon，应为整数
            item/stall-registration | correction: 15     | correction: 0           | 第16行：limits.correction 不得小于 1
            item/stall-registration | tolerable: true    | originals: 0            | 第25行：不是正确的 YAML：同一个键写了两次
            item/stall-registration | standard:          | standrad:               | 第28行：materials[0].standrad 不是可用的键
            item/stall-registration | copies: 1          | producedBy: x           | 第19行：materials[0].copies 缺少
            item/stall-registration | copies: 1          | copies: -1              | 第23行：materials[0].copies 不得小于 0
            item/stall-registration | copies: 1          | copies: 1.0             | 第23行：materials[0].copies 值不可用：应为整数，不写小数点
            item/stall-registration | copies: 1          | copies: 1.5             | 第23行：materials[0].copies 值不可用：1.5，应为整数
            item/stall-registration | promised: 0        | promised: 6             | 第15行：limits.promised 承诺时限不得超过法定时限
            item/stall-registration | promised: 0        | promised: -1            | 第15行：limits.promised 不得小于 0
            item/stall-registration | {workingDays: 5, words: 7日, from: acceptance, basis: {document: 摊点管理办法, article: 第三条}} | {workingDays: 5, words: 7日, from: acceptance} | 第14行：limits.statutory.basis 缺少
            item/stall-registration | words: 7日         | words: 一周              | 第14行：limits.statutory.words 应写成 20个工作日、20日 或者 1个月：一周
            item/stall-registration | from: acceptance   | from: submission        | 第14行：limits.statutory.from 值不可用：submission，只能是 acceptance、receipt
            item/stall-registration | from: acceptance   | from: receipt            | 第14行：limits.statutory.from 依照程序 household-registration，法定时限自受理之日起计算
            item/stall-registration | words: 7日, from: acceptance, | `from: acceptance,` | 第14行：limits.statutory.words 缺少
            item/stall-registration | targets: [natural-person] | targets: []      | 第8行：targets 至少要有1个
            item/stall-registration | charged: false     | charged: true           | 第34行：fees.standard 缺少
            item/stall-registration | post: 窗口受理岗    | post: 门卫              | 第30行：steps[0].post 应为岗位的名称：窗口受理岗
            item/stall-registration | onlineDepth: 互联网办理 | onlineDepth: 四级 | 第31行：channels.onlineDepth 值不可用：四级，只能是 互联网咨询
            item/stall-registration | visits: {number: 1} | visits: {number: 10}   | 第32行：visits.number 不得大于 9
            item/stall-registration | contact: {window: 综合窗口} | contact: {}     | 第35行：contact 没有写出任何内容
            item/stall-registration | `phone: "12345"`    | phone: 12345            | 第36行：supervision.phone 值不可用：12345，应为文字
            item/stall-registration | result: {name: 摊点登记证} | result: {name: 摊点登记证, sample: sample/none.pdf} | 第33行：result.sample 没有此文件：sample/none.pdf
            item/stall-registration | result: {name: 摊点登记证} | result: {name: 摊点登记证, printed: [stallColour]} | 第33行：result.printed 申请表没有此字段：stallColour
            item/stall-registration | result: {name: 摊点登记证} | result: {name: 摊点登记证, holder: stallName} | 第33行：result.holder 应当列入载明事项：stallName
            item/stall-registration | result: {name: 摊点登记证} | result: {name: 摊点登记证, termUntil: oldTerm} | 第33行：result.termUntil 申请表没有此字段：oldTerm
            item/stall-registration | result: {name: 摊点登记证} | result: {name: 摊点登记证, termKeptWhen: moved} | 第33行：result.validity 缺少
            item/stall-registration | code: identity-document | code: passport     | 第19行：materials.passport 材料库 processes/materials.yaml 中没有此编码
            item/stall-registration | code: identity-document | `code: identity-document\n    name: 身份证` | 第20行：materials[0].name 不是可用的键
            item/stall-registration | effectiveFrom: 2025-01-01 | `effectiveFrom: 2025-01-01\nrepealedOn: 2024-12-31` | 第4行：repealedOn 废止日期应在施行日期之后
            item/stall-registration | effectiveFrom: 2025-01-01 | `effectiveFrom: 2025-01-01\namendments: [{version: "1.1", date: 2025-01-01, what: 改正, basis: {document: 摊点管理办法, article: 第三条}}]` | 第4行：amendments 修订说明的版本不得新于本清单的版本
            item/stall-food-permit  | code: equipment-list | code: identity-document | 材料编码重复
            item/stall-food-permit  | when: byAgent      | producedBy: stall-registration | 第49行：materials[3].when 缺少
            item/stall-food-permit  | when: byAgent      | `when: "=byAgent"`     | materials[3].when 应为 FEEL 条件，前面不加等号：=byAgent
            item/stall-food-permit  | necessity: conditional | necessity: required | materials[3].when 此处不应有
            item/stall-food-permit  | standard: 列明名称和数量。 | `standard: 列明名称和数量。\n    notFetchedBecause: 未接通` | materials.equipment-list.notFetchedBecause 只有政府核发材料可写
            item/stall-food-permit  | producedBy: stall-registration | producedBy: nobody | producedBy 指向不存在的事项：nobody
            item/stall-food-permit  | validity: P3Y      | validity: 三年           | result.validity 应为期间，例如 P5Y：三年
            materials               | name: 申请人身份证件 | name: 身份证件等材料   | materials.identity-document 材料名称不得含“等”“其他”
            materials               | name: 申请人身份证件 | name: 其他证件         | materials.identity-document 材料名称不得含“等”“其他”
            materials               | name: 授权委托书    | name: 设备清单           | materials.equipment-list 同名材料的编码是 authorisation-letter
            materials               | equipment-list:    | EquipmentList:          | EquipmentList
            materials               | equipment-list:    | identity-document:      | 第11行：不是正确的 YAML：同一个键写了两次
            materials               | source: government | source: applicant       | issuer 此处不应有
            materials               | issuer: 公安机关    | sample: sample/id.pdf   | materials.identity-document.issuer 缺少
            bundle/open-a-stall     | lead: 市场监督管理部门 | leader: 市场监督管理部门 | 第5行：leader 不是可用的键
            bundle/open-a-stall     | {key: stall-registration} | {key: nothing}   | items.nothing 没有此事项
            bundle/open-a-stall     | {key: stall-registration} | {key: stall-registration, because: 还没有登记} | items.stall-registration 没有 requires，不写 because
            bundle/open-a-stall     | {key: stall-registration} | {key: stall-registration, requires: [{document: 甲法, article: 第一条}]} | items.stall-registration 没有 after，不写 requires
            bundle/open-a-stall     | after: [stall-registration] | after: [other] | items.stall-food-permit after 指向
            bundle/open-a-stall     | {key: stall-registration} | {key: stall-registration, after: [stall-food-permit]} | after 循环：stall-registration、stall-food-permit
            bundle/open-a-stall     | promised: 8        | promised: 9             | 第9行：limits.promised 不得超过
            """)
    void namesFileLineKeyAndReason(String file, String text, String replacement, String reason) {
        String root =
                CatalogFixture.changed(folder, "processes/" + file + ".yaml", text, replacement.replace("\\n", "\n"));

        assertThatThrownBy(() -> Catalog.at(root, FormFixture::anyNamedFactIsTrue))
                .isInstanceOf(InvalidCatalog.class)
                .hasMessageContaining("processes/" + file + ".yaml 第")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "'---\nkey: second', 第38行：一个文件只能有一份清单",
        "': [', 不是正确的 YAML：标点",
        "'unknown: &a [x]', 第37行：不是普通的 YAML：只能写键、值和列表",
        "'unknown: &a x\nother: *a', 第37行：不是普通的 YAML：只能写键、值和列表",
        "'unknown: !!java.net.URL [x]', 第37行：不是普通的 YAML：只能写键、值和列表",
        "'unknown: !!str x', 第37行：不是普通的 YAML：只能写键、值和列表",
        "'unknown: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]',层次太多"
    })
    void refusesAFileThatIsNoEntryAtAll(String added, String reason) throws IOException {
        String root = CatalogFixture.changed(folder, CatalogFixture.REGISTRATION, "摊点登记", "摊位登记");
        Path item = folder.resolve(CatalogFixture.REGISTRATION);
        Files.writeString(item, Files.readString(item) + added);

        assertThatThrownBy(() -> Catalog.at(root, FormFixture::anyNamedFactIsTrue))
                .hasMessageContaining("processes/item/stall-registration.yaml")
                .hasMessageContaining(reason);
    }

    @Test
    void allowsTheWordGradeInAMaterialName() {
        String root = CatalogFixture.changed(folder, "processes/materials.yaml", "name: 设备清单", "name: 设备等级证书");

        assertThatCode(() -> Catalog.at(root, FormFixture::anyNamedFactIsTrue)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "byAgent, item/stall-food-permit.yaml 第51行：materials.authorisation-letter.when",
        "foodCommitment, item/stall-food-permit.yaml 第60行：commitment.when",
        "moved, item/stall-food-permit.yaml 第73行：result.variants",
        "sellsFood, bundle/open-a-stall.yaml 第12行：items.stall-food-permit.when",
        "noFood, open-a-stall.form：conditional.hide"
    })
    void refusesAConditionThatCannotBeEvaluated(String wrong, String place) {
        assertThatThrownBy(() -> Catalog.at(CatalogFixture.SMALL, failingOn(wrong)))
                .isInstanceOf(InvalidCatalog.class)
                .hasMessageContaining(place + " 条件无法求值：" + wrong + "（syntax）");
    }

    @Test
    void refusesATermKeptUnderAConditionThatCannotBeEvaluated() {
        String root = CatalogFixture.changed(
                folder, CatalogFixture.FOOD_PERMIT, "validity: P3Y", "validity: P3Y, termKeptWhen: moved");

        assertThatThrownBy(() -> Catalog.at(root, failingOn("moved")))
                .isInstanceOf(InvalidCatalog.class)
                .hasMessageContaining("result.termKeptWhen 条件无法求值：moved（syntax）");
    }

    /** Of the two words one is an option of the field, the other only looks like one. */
    @Test
    void refusesAConditionThatComparesWithNoOptionOfItsField() {
        String root = CatalogFixture.changed(
                folder,
                CatalogFixture.FOOD_PERMIT,
                "when: byAgent",
                "when: 'applicantKind = \"natural-person\" or applicantKind = \"IegaI-person\"'");

        assertThatThrownBy(() -> Catalog.at(root, FormFixture::anyNamedFactIsTrue))
                .isInstanceOf(InvalidCatalog.class)
                .hasMessageContaining("条件中的“IegaI-person”不是所问字段的选项")
                .hasMessageNotContaining("“natural-person”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"byAgenl = true", "'`byAgent ` = true'", "byAgent = 1", "delivery = true"})
    void refusesAConditionThatNeverHolds(String never) {
        String root = CatalogFixture.changed(folder, CatalogFixture.FOOD_PERMIT, "when: byAgent", "when: " + never);

        assertThatThrownBy(() -> Catalog.at(root, FormFixture::anyNamedFactIsTrue))
                .isInstanceOf(InvalidCatalog.class)
                .hasMessageContaining("不是本表单的字段、不能这样比较");
    }

    /** A proposal is checked before anybody reviews it. */
    @Test
    void looksForNoNamesInAConditionThatIsNotEvenRead() {
        String root = CatalogFixture.changed(
                folder, "forms/apply/open-a-stall.form", "\"=noMenu\"", "\"=" + "a".repeat(200_000) + "\"");

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThatThrownBy(() -> Catalog.at(root, new FeelConditions()))
                        .isInstanceOf(InvalidCatalog.class)
                        .hasMessageContaining("条件连同分组的条件太长"));
    }

    /** The lines of a file are looked for once, and of very many faults some are told. */
    @Test
    void tellsTheFirstOfVeryManyFaultsAtOnce() {
        String root = CatalogFixture.changed(
                folder,
                CatalogFixture.REGISTRATION,
                "version: \"1.0\"",
                "version: \"1.0\"\n"
                        + IntStream.range(0, 5000)
                                .mapToObj(number -> "strange%d: x\n".formatted(number))
                                .collect(Collectors.joining()));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThatThrownBy(
                        () -> Catalog.at(root, FormFixture::anyNamedFactIsTrue))
                .isInstanceOf(InvalidCatalog.class)
                .satisfies(told -> assertThat(told.getMessage().lines().count()).isLessThan(250)));
    }

    private static Conditions failingOn(String wrong) {
        return (feel, facts) -> {
            if (feel.equals(wrong)) {
                throw new IllegalArgumentException("syntax");
            }
            return false;
        };
    }

    @Test
    void namesTheFaultsOfAllFilesAtOnce() throws IOException {
        String root = CatalogFixture.changed(folder, CatalogFixture.REGISTRATION, "version:", "verison:");
        Path bundle = folder.resolve(CatalogFixture.BUNDLE);
        Files.writeString(bundle, Files.readString(bundle).replace("lead:", "leader:"));

        assertThatThrownBy(() -> Catalog.at(root, FormFixture::anyNamedFactIsTrue))
                .hasMessageContaining("verison")
                .hasMessageContaining("leader");
    }

    @Test
    void refusesAnOfferingWithoutAForm() throws IOException {
        String root = CatalogFixture.changed(folder, CatalogFixture.REGISTRATION, "1.0", "1.1");
        Files.delete(folder.resolve("forms/apply/stall-registration.form"));

        assertThatThrownBy(() -> Catalog.at(root, FormFixture::anyNamedFactIsTrue))
                .hasMessageContaining("stall-registration.yaml 第1行：key 缺少表单");
    }

    @Test
    void refusesAMergedFormThatLacksAFieldOfOneOfItsItems() {
        String root = CatalogFixture.changed(
                folder, "forms/apply/open-a-stall.form", "\"applicantName\"", "\"nameOfApplicant\"");

        assertThatThrownBy(() -> Catalog.at(root, FormFixture::anyNamedFactIsTrue))
                .hasMessageContaining("open-a-stall.yaml 第10行：items 合并表单缺少字段：applicantName");
    }

    @Test
    void keepsToThePromisedLimitWhereNoLawSetsOne() {
        String limit =
                "  statutory: {workingDays: 5, words: 7日, from: acceptance, basis: {document: 摊点管理办法, article: 第三条}}\n";
        String root =
                CatalogFixture.changed(folder, CatalogFixture.REGISTRATION, limit + "  promised: 0", "  promised: 3");

        ServiceItem item = Catalog.at(root, FormFixture::anyNamedFactIsTrue).item("stall-registration");

        assertThat(item.limits().statutory()).isNull();
        assertThat(item.statutoryDays()).isZero();
    }

    @Test
    void isEmptyWhereThereAreNoFiles() {
        assertThatCode(() -> Catalog.at(folder.toUri().toString(), FormFixture::anyNamedFactIsTrue))
                .doesNotThrowAnyException();
    }
}
