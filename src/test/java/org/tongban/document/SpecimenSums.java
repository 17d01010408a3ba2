package org.tongban.document;

import java.util.Map;
import java.util.Objects;

/** What posts find in the cases of the specimens; standards and incomes are invented. */
final class SpecimenSums {

    private static final Map<String, String> ANY =
            Map.of("attestedKind", "肢体残疾", "attestedGrade", "二级", "attestedFrom", "2026年10月");

    private static final Map<String, Map<String, String>> OF = Map.of(
            "minimum-living-guarantee",
                    Map.of(
                            "attestedMonthlySum", "1050.00元",
                            "attestedFrom", "2026年12月",
                            "attestedCalculation", "当地月保障标准每人850元，家庭3人人均月收入500元，差额每人350元，3人合计1050元。"),
            "disability-living-allowance", Map.of("attestedMonthlySum", "110.00元"),
            "severe-disability-care-allowance", Map.of("attestedMonthlySum", "120.00元"),
            "pension-application",
                    Map.of(
                            "attestedMonthlySum", "3126.40元",
                            "attestedFrom", "2026年11月",
                            "attestedCalculation", "累计缴费32年：统筹养老金2214.60元，个人账户养老金911.80元。"),
            "birth-cost-refund",
                    Map.of(
                            "attestedSum", "4860.00元",
                            "attestedCalculation", "医疗费用总额6280元，属于生育医疗费用支付范围的4860元，全额支付。"),
            "housing-fund-withdrawal", Map.of("attestedSum", "86532.17元"));

    private SpecimenSums() {}

    static String of(String item, String key) {
        String found = OF.getOrDefault(item, Map.of()).getOrDefault(key, ANY.get(key));
        return Objects.requireNonNull(found, item + " " + key);
    }
}
