package org.tongban.catalog;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogRulesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            stall-registration | version:           | verison:                | verison 不是可用的键
            stall-registration | key: stall-registration | key: stall          | key 与文件名不一致
            stall-registration | organ: 县级市场监督管理部门 | `organ: ""`     | organ 缺少
            stall-registration | basis: {document: 摊点管理办法, article: 第三条} | basis: {document: 摊点管理办法} | limits.statutory.basis.article 缺少
            stall-registration | kind: immediate    | kind: quick             | kind 值不可用：quick
            stall-registration | correction: 15     | correction: soon        | limits.correction 值不可用：soon
            stall-registration | tolerable: true    | originals: 0            | Duplicate
            stall-registration | standard:          | standrad:               | materials[0].standrad 不是可用的键
            stall-registration | copies: 1          | producedBy: x           | materials[0].copies 缺少
            stall-registration | promised: 0        | promised: 6             | limits.promised 承诺时限不得超过法定时限
            stall-registration | promised: 0        | promised: -1            | limits.promised 不得为负数
            stall-registration | correction: 15     | correction: 0           | limits.correction 补正期限
            stall-registration | {workingDays: 5, basis: {document: 摊点管理办法, article: 第三条}} | {workingDays: 5} | limits.statutory.basis 法定时限须有依据
            stall-registration | targets: [natural-person] | targets: []      | targets 至少要有一类
            stall-registration | charged: false     | charged: true           | fees 收费须写明标准和依据
            stall-registration | name: 申请人身份证件 | name: 身份证件等材料   | materials.identity-document 材料名称不得含“等”“其他”
            stall-registration | name: 申请人身份证件 | name: 其他证件         | materials.identity-document 材料名称不得含“等”“其他”
            stall-registration | name: 申请人身份证件 | name: 身份证           | 同一编码在别处的名称是
            stall-food-permit  | name: 授权委托书    | name: 设备清单           | 同名材料在别处的编码是 equipment-list
            stall-food-permit  | code: equipment-list | code: identity-document | materials.identity-document 材料编码重复
            stall-food-permit  | code: equipment-list | code: EquipmentList   | materials.EquipmentList 材料编码应为
            stall-food-permit  | when: byAgent      | producedBy: stall-registration | materials.authorisation-letter 非必要材料须写明
            stall-food-permit  | necessity: conditional | necessity: required | materials.authorisation-letter 必要材料不应有 when
            stall-registration | source: government | source: applicant       | 只有政府核发材料可写 notFetchedBecause
            stall-food-permit  | producedBy: stall-registration | producedBy: nobody | producedBy 指向不存在的事项：nobody
            stall-food-permit  | basis: {document: 摊点管理办法, article: 第七条} | producedBy: stall-registration | materials[0].basis 缺少
            open-a-stall       | lead: 市场监督管理部门 | leader: 市场监督管理部门 | leader 不是可用的键
            open-a-stall       | {key: stall-registration} | {key: nothing}   | items.nothing 没有此事项
            open-a-stall       | after: [stall-registration] | after: [other] | items.stall-food-permit after 指向
            open-a-stall       | {key: stall-registration} | {key: stall-registration, after: [stall-food-permit]} | after 循环：stall-registration、stall-food-permit
            open-a-stall       | promised: 8        | promised: 9             | limits.promised 不得超过
            """)
    void namesFileKeyAndReason(String file, String text, String replacement, String reason) {
        String path = file.startsWith("open") ? "bundle/" : "item/";
        String root = CatalogFixture.changed(folder, "processes/" + path + file + ".yaml", text, replacement);

        assertThatThrownBy(() -> Catalog.at(root, CatalogFixture::anyNamedFactIsTrue))
                .isInstanceOf(InvalidCatalog.class)
                .hasMessageContaining(".yaml：")
                .hasMessageContaining(reason);
    }

    @Test
    void allowsTheWordGradeInAMaterialName() {
        String root = CatalogFixture.changed(folder, CatalogFixture.FOOD_PERMIT, "name: 设备清单", "name: 设备等级证书");

        assertThatCode(() -> Catalog.at(root, CatalogFixture::anyNamedFactIsTrue))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "byAgent, stall-food-permit.yaml：materials.authorisation-letter.when",
        "foodCommitment, stall-food-permit.yaml：commitment.when",
        "sellsFood, open-a-stall.yaml：items.stall-food-permit.when",
        "noFood, open-a-stall.form：conditional.hide"
    })
    void refusesAConditionThatCannotBeEvaluated(String wrong, String place) {
        Conditions conditions = (feel, facts) -> {
            if (feel.equals(wrong)) {
                throw new IllegalArgumentException("syntax");
            }
            return false;
        };

        assertThatThrownBy(() -> Catalog.at(CatalogFixture.SMALL, conditions))
                .isInstanceOf(InvalidCatalog.class)
                .hasMessageContaining(place + " 条件无法求值：" + wrong + "（syntax）");
    }

    @Test
    void namesTheFaultsOfAllFilesAtOnce() throws IOException {
        String root = CatalogFixture.changed(folder, CatalogFixture.REGISTRATION, "version:", "verison:");
        Path bundle = folder.resolve(CatalogFixture.BUNDLE);
        Files.writeString(bundle, Files.readString(bundle).replace("lead:", "leader:"));

        assertThatThrownBy(() -> Catalog.at(root, CatalogFixture::anyNamedFactIsTrue))
                .hasMessageContaining("verison")
                .hasMessageContaining("leader");
    }

    @Test
    void refusesAnOfferingWithoutAForm() throws IOException {
        String root = CatalogFixture.changed(folder, CatalogFixture.REGISTRATION, "1.0", "1.1");
        Files.delete(folder.resolve("forms/apply/stall-registration.form"));

        assertThatThrownBy(() -> Catalog.at(root, CatalogFixture::anyNamedFactIsTrue))
                .hasMessageContaining("stall-registration.yaml：key 缺少表单");
    }

    @Test
    void refusesAMergedFormThatLacksAFieldOfOneOfItsItems() {
        String root = CatalogFixture.changed(
                folder, "forms/apply/open-a-stall.form", "\"applicantName\"", "\"nameOfApplicant\"");

        assertThatThrownBy(() -> Catalog.at(root, CatalogFixture::anyNamedFactIsTrue))
                .hasMessageContaining("open-a-stall.yaml：items 合并表单缺少字段：applicantName");
    }

    @Test
    void isEmptyWhereThereAreNoFiles() {
        assertThatCode(() -> Catalog.at(folder.toUri().toString(), CatalogFixture::anyNamedFactIsTrue))
                .doesNotThrowAnyException();
    }
}
