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

    static final String ENDED = "同一申请重复提交，已经按照另一办件办理。";
    static final String TRUE = "当事人提交了检测报告和照片，再次核查证实承诺属实。";
    static final String MENDED = "当事人陈述、申辩并提交了照片，再次核查，与承诺不符的情形已经整改，达到要求。";
    static final String UNMENDED = "改正期限届满后再次核查，上述情形仍然存在。";
    static final String KNEW = "经询问并核对经营记录，当事人作出承诺以前已经知道上述情形，仍然作出不实的承诺。";
    private static final Map<Ground, String> REFUSED = Map.of(
            Ground.NOT_THIS_ORGAN, "申请办理的地点在赣州市南康区，不在赣州市章贡区。",
            Ground.INCOMPLETE, "申请材料不齐全。",
            Ground.STILL_INCOMPLETE, "一次告知的材料仍没有按照要求补齐。",
            Ground.FALSE_MATERIALS, "提交的材料系伪造，经向出具单位核实，该单位没有出具过。");
    private static final Map<String, String> NEEDLESS = SpecimenFile.read("/specimen-needless.yaml");
    private static final Map<String, String> OTHERWISE = SpecimenFile.read("/specimen-refusals.yaml");
    private static final Map<String, String> FALSELY_COMMITTED = SpecimenFile.read("/specimen-false-commitments.yaml");
    private static final Map<String, String> UNSUPPLIED = SpecimenFile.read("/specimen-unsupplied.yaml");
    private static final String NEIGHBOURS = "赣州市南康区";
    private static final Map<String, String> REJECTED = SpecimenFile.read("/specimen-rejections.yaml");

    /**
     * Where the place decides otherwise than by what is applied for there: whose it would be, and why.
     *
     * @param organ empty where it is the neighbours' organ of the same kind
     */
    private record Elsewhere(String organ, String why) {}

    private static final Elsewhere STREET = new Elsewhere("赣州市南康区东山街道办事处", "申请人的户籍在赣州市南康区东山街道，不在本街道。");
    private static final Elsewhere OTHER_CITY = new Elsewhere("吉安市吉州区", "公司的住所和登记机关都在吉安市吉州区，不在赣州市。");
    private static final Elsewhere REGISTERED = new Elsewhere("吉安市吉州区市场监督管理局", OTHER_CITY.why());
    private static final Elsewhere TAXED = new Elsewhere("国家税务总局吉安市吉州区税务局", "公司在吉安市吉州区办理税务登记，没有在本机关登记。");
    private static final Elsewhere INSURED = new Elsewhere("", "申请人在赣州市南康区参加社会保险，不在赣州市章贡区。");
    private static final Elsewhere EMPLOYER = new Elsewhere("", "单位在赣州市南康区参加社会保险，不在赣州市章贡区。");
    private static final Map<String, Elsewhere> ELSEWHERE = Map.ofEntries(
            Map.entry("minimum-living-guarantee", STREET),
            Map.entry("disability-living-allowance", STREET),
            Map.entry("severe-disability-care-allowance", STREET),
            Map.entry("property-transfer-registration", new Elsewhere("于都县自然资源局", "申请登记的房屋坐落在于都县，由于都县的登记机构登记。")),
            Map.entry("property-transfer", new Elsewhere("于都县", "申请登记和过户的房屋坐落在于都县。")),
            Map.entry("birth-household-registration", new Elsewhere("赣州市公安局南康分局东山派出所", "新生儿随母落户，母亲的户口在赣州市南康区东山街道。")),
            Map.entry("housing-fund-withdrawal", new Elsewhere("吉安市住房公积金管理中心", "申请人在吉安市缴存住房公积金，账户不在本中心。")),
            Map.entry("housing-fund-employer-change", new Elsewhere("吉安市住房公积金管理中心", "单位在吉安市缴存登记，没有在本中心登记。")),
            Map.entry("housing-fund-deregistration", new Elsewhere("吉安市住房公积金管理中心", "单位在吉安市缴存登记，没有在本中心登记。")),
            Map.entry("vaccination-certificate", new Elsewhere("赣州市南康区东山街道社区卫生服务中心", "儿童居住在赣州市南康区东山街道，不在本单位的责任区域。")),
            Map.entry("disability-certificate", new Elsewhere("赣州市南康区残疾人联合会", "申请人的户籍在赣州市南康区，不在赣州市章贡区。")),
            Map.entry("disability-services", new Elsewhere(NEIGHBOURS, "申请人的户籍在赣州市南康区，不在赣州市章贡区。")),
            Map.entry("retirement", new Elsewhere("吉安市吉州区", "申请人在吉安市参加社会保险、缴存住房公积金，不在赣州市。")),
            // Who issues it is where the child was born (母婴保健法 第二十三条).
            Map.entry("birth-certificate", new Elsewhere("", "婴儿在赣州市南康区妇幼保健院出生，由该机构签发《出生医学证明》。")),
            Map.entry("newborn", new Elsewhere(NEIGHBOURS, "婴儿在赣州市南康区妇幼保健院出生，随母亲在南康区居住、落户、参保，不在赣州市章贡区。")),
            Map.entry("birth-cost-refund", INSURED),
            Map.entry("residents-medical-insurance", new Elsewhere("", "参保人的户籍、居住地都在赣州市南康区，不在赣州市章贡区参保。")),
            Map.entry("social-security-card", INSURED),
            Map.entry("pension-application", INSURED),
            Map.entry("retirement-medical-insurance", INSURED),
            Map.entry("employer-social-insurance-change", EMPLOYER),
            Map.entry("insurance-deregistration", EMPLOYER),
            Map.entry("primary-school-enrolment", new Elsewhere("", "儿童的户籍和居住地都在赣州市南康区，不在赣州市章贡区。")),
            Map.entry("company-change-registration", REGISTERED),
            Map.entry("company-deregistration", REGISTERED),
            Map.entry("tax-registration-change", TAXED),
            Map.entry("tax-clearance", TAXED),
            Map.entry("change-company-details", OTHER_CITY),
            Map.entry("close-a-company", OTHER_CITY));

    private SpecimenWords() {}

    /** A reason is a fact, in the words of what is applied for. */
    static String refused(String offering, Ground ground) {
        return switch (ground) {
            case NO_LICENCE_NEEDED -> Objects.requireNonNull(NEEDLESS.get(offering), offering);
            case NOT_ACCEPTABLE -> Objects.requireNonNull(OTHERWISE.get(offering), offering);
            default -> refused(ground);
        };
    }

    private static String refused(Ground ground) {
        return REFUSED.get(ground);
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
    static String elsewhereBecause(String item) {
        return ELSEWHERE.containsKey(item) ? ELSEWHERE.get(item).why() : refused(Ground.NOT_THIS_ORGAN);
    }

    /** Returns whose it would be: mostly the neighbours' organ of the same kind. */
    static String elsewhere(String item, String organ) {
        String named = ELSEWHERE.containsKey(item) ? ELSEWHERE.get(item).organ() : "";
        return named.isEmpty() ? organ.replace("章贡", "南康") : named;
    }

    static String rejected(ServiceItem item, Ground ground) {
        return ground == Ground.FALSE_MATERIALS ? refused(ground) : Objects.requireNonNull(REJECTED.get(item.key()));
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
        String place = ELSEWHERE.containsKey(bundle.key())
                ? ELSEWHERE.get(bundle.key()).organ()
                : NEIGHBOURS;
        return items.stream()
                .map(item -> place.equals(NEIGHBOURS)
                        ? elsewhere(item.key(), organ.apply(item.key()))
                        : organ.apply(item.key()).replace("赣州市章贡区", place).replace("赣州市", place.substring(0, 3)))
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
