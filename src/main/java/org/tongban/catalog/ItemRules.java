package org.tongban.catalog;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules for one item's entry. */
class ItemRules {

    static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    /** 等 and 其他 leave open what is asked for; 等级, 高等 and the like are words of their own. */
    private static final Pattern VAGUE = Pattern.compile("(?<![高中同平均])等(?!级)|其他|其它");

    private final ServiceItem item;
    private final Faults faults;

    ItemRules(ServiceItem item) {
        this.item = item;
        this.faults = new Faults(item.key());
    }

    Stream<String> faults() {
        faults.expect(KEBAB.matcher(item.key()).matches(), "key", "应为小写英文短横线命名")
                .expect(!item.basis().isEmpty(), "basis", "至少要有一条设定依据")
                .expect(!item.targets().isEmpty(), "targets", "至少要有一类办理对象");
        limits(item.limits());
        fees(item.fees());
        Set<String> codes = new HashSet<>();
        for (Material material : item.materials()) {
            faults.expect(codes.add(material.code()), at(material), "材料编码重复");
            material(material);
        }
        return faults.found();
    }

    private void limits(Limits limits) {
        CitedLimit extension = limits.extension();
        faults.expect(limits.promised() >= 0, "limits.promised", "不得为负数")
                .expect(limits.promised() <= limits.statutory().workingDays(), "limits.promised", "承诺时限不得超过法定时限")
                .expect(limits.correction() > 0, "limits.correction", "补正期限应至少1个工作日")
                .expect(limits.statutory().basis() != null, "limits.statutory.basis", "法定时限须有依据")
                .expect(extension == null || extension.basis() != null, "limits.extension.basis", "延期须有依据");
    }

    private void fees(Fees fees) {
        boolean explained = fees.standard() != null && fees.basis() != null;
        faults.expect(!fees.charged() || explained, "fees", "收费须写明标准和依据");
    }

    private void material(Material material) {
        boolean conditional = material.necessity() == Necessity.CONDITIONAL;
        boolean government = material.source() == MaterialSource.GOVERNMENT;
        faults.expect(KEBAB.matcher(material.code()).matches(), at(material), "材料编码应为小写英文短横线命名")
                .expect(!VAGUE.matcher(material.name()).find(), at(material), "材料名称不得含“等”“其他”：" + material.name())
                .expect(!conditional || material.when() != null, at(material), "非必要材料须写明适用情形 when")
                .expect(conditional || material.when() == null, at(material), "必要材料不应有 when")
                .expect(
                        government || material.notFetchedBecause() == null,
                        at(material),
                        "只有政府核发材料可写 notFetchedBecause")
                .expect(material.originals() >= 0 && material.copies() >= 0, at(material), "份数不得为负数");
    }

    private static String at(Material material) {
        return "materials." + material.code();
    }
}
