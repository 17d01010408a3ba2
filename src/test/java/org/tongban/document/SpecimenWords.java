package org.tongban.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tongban.cases.Ground;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.form.ApplicantKind;

/** What people at their posts write in the cases of the specimens. */
final class SpecimenWords {

    static final String ENDED = "重复提交，已经按照另一办件办理。";
    static final String TRUE = "当事人提交了检测报告和照片，再次核查证实承诺属实。";
    static final String MENDED = "当事人陈述、申辩并提交了照片，再次核查，与承诺不符的情形已经整改，达到要求。";
    static final String UNMENDED = "改正期限届满后再次核查，上述情形仍然存在。";
    static final String KNEW = "经询问并核对经营记录，当事人作出承诺以前已经知道上述情形，仍然作出不实的承诺。";
    private static final String INCOMPLETE = "申请材料不齐全。";
    private static final Map<String, String> FORGED = SpecimenFile.read("/specimen-forgeries.yaml");
    private static final Map<String, String> NEEDLESS = SpecimenFile.read("/specimen-needless.yaml");
    private static final Map<String, String> OTHERWISE = SpecimenFile.read("/specimen-refusals.yaml");
    private static final Map<String, String> FALSELY_COMMITTED = SpecimenFile.read("/specimen-false-commitments.yaml");
    private static final Map<String, String> UNSUPPLIED = SpecimenFile.read("/specimen-unsupplied.yaml");
    private static final Map<String, Map<String, Object>> ELSEWHERE = SpecimenFile.read("/specimen-elsewhere.yaml");
    private static final String NEIGHBOURS = "赣州市南康区";
    private static final Map<String, String> REJECTED = SpecimenFile.read("/specimen-rejections.yaml");

    private SpecimenWords() {}

    /** A reason is a fact, in the words of what is applied for. */
    static String refused(String offering, Ground ground) {
        return switch (ground) {
            case NO_LICENCE_NEEDED -> Objects.requireNonNull(NEEDLESS.get(offering), offering);
            case NOT_ACCEPTABLE -> Objects.requireNonNull(OTHERWISE.get(offering), offering);
            case FALSE_MATERIALS -> Objects.requireNonNull(FORGED.get(offering), offering);
            default -> INCOMPLETE;
        };
    }

    /** @param items that are applied for */
    static String withdrawn(List<ServiceItem> items) {
        if (items.stream().anyMatch(item -> item.key().contains("-transfer"))) {
            return "双方约定改期过户，暂不办理。";
        }
        boolean personal =
                items.stream().allMatch(item -> item.targets().equals(List.of(ApplicantKind.NATURAL_PERSON)));
        return personal ? "个人安排有变，暂不办理。" : "经营计划有变，暂不办理。";
    }

    /** Returns why it is another's. */
    static String elsewhereBecause(String offering) {
        return Objects.requireNonNull(ELSEWHERE.get(offering), offering)
                .get("why")
                .toString();
    }

    /** Returns what is applied for where it is another's, as far as that is not what is usually applied for. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> answersElsewhere(String offering) {
        return (Map<String, Object>) ELSEWHERE.get(offering).getOrDefault("answers", Map.of());
    }

    /** Returns whose it would be: mostly the neighbours' organ of the same kind. */
    static String elsewhere(String item, String organ) {
        Object named = ELSEWHERE.getOrDefault(item, Map.of()).get("organ");
        return named == null ? organ.replace("章贡", "南康") : named.toString();
    }

    static String rejected(ServiceItem item, Ground ground) {
        return ground == Ground.FALSE_MATERIALS
                ? refused(item.key(), ground)
                : Objects.requireNonNull(REJECTED.get(item.key()));
    }

    /** Returns what came of it that something never came, in the words of what is applied for. */
    static String unsupplied(String item, String missing) {
        String never = "申请时缺少%s，承诺按期补交，期限届满仍没有补齐".formatted(missing);
        return Objects.requireNonNull(UNSUPPLIED.get(item), item).replace("{never}", never);
    }

    /** Where nothing is put right first, only what the law itself asks is a ground to revoke (行政许可法 第六十九条第一款第四项). */
    static String falseCommitment(ServiceItem item) {
        return Objects.requireNonNull(FALSELY_COMMITTED.get(item.key()));
    }

    /** Returns whose each item of a one-thing would be; a hall is not an organ that anybody can apply to. */
    static String elsewhere(Bundle bundle, List<ServiceItem> items, UnaryOperator<String> organ) {
        String place =
                ELSEWHERE.get(bundle.key()).getOrDefault("organ", NEIGHBOURS).toString();
        return items.stream()
                .map(item -> place.equals(NEIGHBOURS)
                        ? elsewhere(item.key(), organ.apply(item.key()))
                        : organ.apply(item.key()).replace("赣州市章贡区", place).replace("赣州市", place.substring(0, 3)))
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
