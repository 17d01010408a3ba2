package org.tongban.document;

import java.util.List;

/** What can happen to an application, in a word for the page of specimens. */
final class Happenings {

    static final String RECEIVED = "收件";
    static final String ACCEPTED = "受理";
    static final String DEEMED = "视为受理";
    static final String TOLERANT = "容缺受理";
    static final String COMMITTED = "告知承诺受理";
    static final String CORRECTION = "补正";
    static final String NOT_THIS_ORGAN = "不属于本机关";
    static final String NOT_NEEDED = "不需要申请";
    static final String INCOMPLETE = "材料不齐全";
    static final String STILL_INCOMPLETE = "补正后仍不齐全";
    static final String FALSE_MATERIALS = "材料虚假";
    static final String NOT_ACCEPTABLE = "不符合其他条件";
    static final String EARLIER_FAILED = "前面的事项没有办成";
    static final String CORRECTIONS_OVERDUE = "逾期不补正";
    static final String REMINDED = "提醒补交";
    static final String MATERIAL_OVERDUE = "逾期不补交";
    static final String SPECIAL = "特别程序";
    static final String APPROVED = "同意";
    static final String APPROVED_ON_COMMITMENT = "同意（告知承诺）";
    static final String APPROVED_BY_RULE = "同意（即时核准）";
    static final String REJECTED = "不同意";
    static final String REJECTED_AS_FALSE = "不同意（材料虚假）";
    static final String CHANGED = "同意（变更）";
    static final String NOT_CHANGED = "不同意（变更）";
    static final String RENEWED = "同意（延续）";
    static final String NOT_RENEWED = "不同意（延续）";
    static final String WITHDRAWN = "撤回";
    static final String WITHDRAWN_IN_PART = "部分撤回";
    static final String ENDED = "管理员终止";
    static final String ENDED_IN_PART = "管理员终止（部分已决定）";
    static final String CONCLUDED = "首个事项没有办成";
    static final String SUMMED_UP = "结果汇总（办好一项送一项）";
    static final String SUMMED_UP_TOGETHER = "结果汇总（一并领取）";
    static final String RECTIFICATION = "责令改正";
    static final String REVOCATION_INTENDED = "拟撤销";
    static final String REVOCATION_INTENDED_FOR_FRAUD = "拟撤销（以欺骗手段取得）";
    static final String KEPT = "不予撤销";
    static final String REVOKED = "撤销（承诺不实）";
    static final String REVOKED_FOR_FRAUD = "撤销（以欺骗手段取得）";

    /** In the order of a case's life. */
    static final List<String> ALL = List.of(
            RECEIVED,
            CORRECTION,
            CORRECTIONS_OVERDUE,
            NOT_THIS_ORGAN,
            NOT_NEEDED,
            INCOMPLETE,
            STILL_INCOMPLETE,
            FALSE_MATERIALS,
            NOT_ACCEPTABLE,
            EARLIER_FAILED,
            ACCEPTED,
            DEEMED,
            TOLERANT,
            REMINDED,
            MATERIAL_OVERDUE,
            COMMITTED,
            SPECIAL,
            APPROVED,
            APPROVED_ON_COMMITMENT,
            APPROVED_BY_RULE,
            REJECTED,
            REJECTED_AS_FALSE,
            CHANGED,
            NOT_CHANGED,
            RENEWED,
            NOT_RENEWED,
            WITHDRAWN,
            WITHDRAWN_IN_PART,
            ENDED,
            ENDED_IN_PART,
            CONCLUDED,
            SUMMED_UP,
            SUMMED_UP_TOGETHER,
            RECTIFICATION,
            REVOCATION_INTENDED,
            REVOCATION_INTENDED_FOR_FRAUD,
            KEPT,
            REVOKED,
            REVOKED_FOR_FRAUD);

    private Happenings() {}
}
