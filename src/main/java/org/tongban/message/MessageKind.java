package org.tongban.message;

import java.util.Optional;
import org.tongban.document.content.DocumentKind;

/** What applicants are told. No kind says what the case is about: whoever holds the telephone may be another. */
enum MessageKind {
    RECEIVED("已收到申请", "申请已经收到"),
    ACCEPTED("已受理", "申请已经受理"),
    CORRECTIONS("须补正材料", "申请材料需要补正，要补正的内容和期限见补正告知", true),
    REFUSED("未予受理", "申请没有受理，理由见告知文书"),
    MATERIAL_DUE("材料即将到期", "还有材料没有补交，补交期限将到", true),
    PAUSED("进入特别程序", "办理中需要进行特别程序，所需时间不计入办理期限"),
    RESUMED("特别程序结束", "特别程序已经结束，办理期限恢复计算"),
    ENDED("已终止办理", "办理已经终止，理由见告知文书"),
    WITHDRAWN("已撤回", "申请已经按您的要求撤回"),
    GRANTED("已同意", "申请已经获得同意"),
    REJECTED("未同意", "申请没有获得同意，理由和救济途径见决定文书"),
    READY("结果已制作", "办理结果已经制作，将按您选择的方式领取或者送达"),
    TO_MEND("责令改正", "事后核查发现与承诺不符，须在期限内改正，要求见文书", true),
    TO_BE_HEARD("拟撤销，可以陈述申辩", "拟撤销已经作出的决定，您可以在期限内陈述、申辩，见告知文书", true),
    KEPT("不予撤销", "已经作出的决定不予撤销"),
    REVOKED("已撤销", "已经作出的决定已被撤销，理由和救济途径见决定文书");

    private final String label;
    private final String words;
    private final boolean urgent;

    MessageKind(String label, String words) {
        this(label, words, false);
    }

    MessageKind(String label, String words, boolean urgent) {
        this.label = label;
        this.words = words;
        this.urgent = urgent;
    }

    /** @return of what paper applicants are told, and as what; empty for a paper that comes with another */
    static Optional<MessageKind> of(DocumentKind paper) {
        return Optional.ofNullable(
                switch (paper) {
                    case RECEIPT -> RECEIVED;
                    case ACCEPTANCE -> ACCEPTED;
                    case COMMITMENT -> null;
                    case CORRECTION -> CORRECTIONS;
                    case REFUSAL -> REFUSED;
                    case REMINDER -> MATERIAL_DUE;
                    case SPECIAL_PROCEDURE -> PAUSED;
                    case LAPSE -> ENDED;
                    case WITHDRAWAL -> WITHDRAWN;
                    case APPROVAL -> GRANTED;
                    case REJECTION -> REJECTED;
                    case LICENCE, SUMMARY -> READY;
                    case RECTIFICATION -> TO_MEND;
                    case REVOCATION_NOTICE -> TO_BE_HEARD;
                    case REVOCATION_KEPT -> KEPT;
                    case REVOCATION -> REVOKED;
                });
    }

    /** @return what staff read of it */
    String label() {
        return label;
    }

    /** @return what the applicant reads of it */
    String words() {
        return words;
    }

    /** @return true if something has to be done by a day */
    boolean isUrgent() {
        return urgent;
    }

    /** @return true if it may happen to a case again on another day */
    boolean recurs() {
        return this == MATERIAL_DUE || this == PAUSED || this == RESUMED;
    }
}
