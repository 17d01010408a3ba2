package org.tongban.document;

import static org.tongban.document.Happenings.*;

import java.util.Map;
import java.util.Set;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.ServiceItem;

/** Says in a word why there is no such paper. */
final class WhyNone {

    private static final String NO_LICENCE = "行政许可法第七十八条只适用于行政许可";
    private static final Set<String> OF_A_ONE_THING =
            Set.of(EARLIER_FAILED, WITHDRAWN_IN_PART, ENDED_IN_PART, CONCLUDED, SUMMED_UP, SUMMED_UP_TOGETHER);
    private static final Set<String> ON_COMMITMENT = Set.of(
            COMMITTED,
            APPROVED_ON_COMMITMENT,
            REVOCATION_INTENDED,
            REVOCATION_INTENDED_FOR_FRAUD,
            KEPT,
            REVOKED,
            REVOKED_FOR_FRAUD);
    /** A one-thing is refused only on what each of its items may be refused on. */
    private static final Set<String> ON_ALL = Set.of(NOT_THIS_ORGAN, NOT_NEEDED, NOT_ACCEPTABLE);

    private static final Map<String, String> ALWAYS = Map.ofEntries(
            Map.entry(TOLERANT, "没有可容缺的材料"),
            Map.entry(REMINDED, "没有可容缺的材料"),
            Map.entry(MATERIAL_OVERDUE, "没有可容缺的材料"),
            Map.entry(INCOMPLETE, "先一次性告知补正"),
            Map.entry(CORRECTION, "当场一次告知并不予受理"),
            Map.entry(STILL_INCOMPLETE, "没有补正程序"),
            Map.entry(CORRECTIONS_OVERDUE, "没有补正程序"),
            Map.entry(NOT_THIS_ORGAN, "两项补贴可以向全国任何受理窗口提出"),
            Map.entry(NOT_NEEDED, "法律没有规定这种情形"),
            Map.entry(NOT_ACCEPTABLE, "法律没有规定这种情形"),
            Map.entry(FALSE_MATERIALS, NO_LICENCE),
            Map.entry(REJECTED_AS_FALSE, NO_LICENCE),
            Map.entry(SPECIAL, "清单没有列出特别程序"),
            Map.entry(APPROVED_BY_RULE, "没有即时核准规则"),
            Map.entry(RECTIFICATION, "没有限期改正的规定"),
            Map.entry(CHANGED, "没有变更的申请"),
            Map.entry(NOT_CHANGED, "没有变更的申请"),
            Map.entry(RENEWED, "没有延续的申请"),
            Map.entry(NOT_RENEWED, "没有延续的申请"));

    /** 市场主体登记管理条例 第四十条 has a law of its own for registrations, which are licences too (行政许可法 第十二条第五项). */
    private static final String OF_REGISTRATIONS = "市场主体登记管理条例第四十条另有规定";

    /** 市场主体登记管理条例实施细则 第十八条第四款 has one paper for what is no registration and for what another registrar does. */
    private static final String TOLD_AS_ANOTHERS = "不属于登记范畴的，与不属于本机关登记管辖的一样告知";

    private WhyNone() {}

    static String alone(ServiceItem item, String when) {
        if (OF_A_ONE_THING.contains(when)) {
            return "一件事才有";
        }
        if (item.commitment() == null && (ON_COMMITMENT.contains(when) || when.equals(RECTIFICATION))) {
            return "不适用告知承诺";
        }
        return always(item, when);
    }

    /** @param alone whether there is such a paper where the item is applied for alone */
    static String part(Bundle bundle, ServiceItem item, String when, boolean alone) {
        boolean first = bundle.items().get(0).key().equals(item.key());
        if (alone && ON_ALL.contains(when)) {
            return "一并申请的其他事项不能以此不予受理";
        }
        if (when.equals(EARLIER_FAILED)) {
            return first ? "这件一件事里没有前置事项" : "首个事项没有办成的，由整件的文书写明";
        }
        if (when.equals(CONCLUDED)) {
            return "其余事项分别处理，整件不就此结束";
        }
        if (when.equals(FALSE_MATERIALS) && "licence".equals(item.procedure())) {
            return "统一受理，由事项决定时适用";
        }
        if (ON_COMMITMENT.contains(when) || when.equals(RECTIFICATION)) {
            return item.commitment() == null ? "不适用告知承诺" : "新办的不适用告知承诺";
        }
        return always(item, when);
    }

    private static String always(ServiceItem item, String when) {
        String usual = ALWAYS.get(when);
        boolean registration = "enterprise-registration".equals(item.procedure());
        String why = registration && NO_LICENCE.equals(usual) ? OF_REGISTRATIONS : usual;
        if (registration && when.equals(NOT_NEEDED)) {
            return TOLD_AS_ANOTHERS;
        }
        if (why == null) {
            throw new IllegalStateException("Nothing says why there is no paper for " + when);
        }
        return why;
    }
}
