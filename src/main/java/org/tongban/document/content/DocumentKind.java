package org.tongban.document.content;

import java.util.Locale;

/** The papers the hall issues. Each kind has its own running numbers, a template and the seal the law asks for. */
public enum DocumentKind {
    /** What was handed in, and when. */
    RECEIPT("申请提交回执", "收"),
    /** 行政许可法 第三十二条第二款: acceptance is given in writing, with the organ's special seal and the date. */
    ACCEPTANCE("受理", "受"),
    /** 国办发〔2020〕42号: what the organ tells and the applicant commits to. */
    COMMITMENT("告知承诺书", "诺"),
    /** 行政许可法 第三十二条第一款第四项: everything to correct, told once. */
    CORRECTION("一次性告知", "补"),
    /** 行政许可法 第三十二条第二款: refusal to accept is given in writing, too. */
    REFUSAL("不予受理", "不受"),
    REMINDER("补交材料提醒", "催"),
    /** 行政许可法 第四十五条: the applicant is told in writing how long a special procedure takes. */
    SPECIAL_PROCEDURE("特别程序告知", "特"),
    LAPSE("终止办理", "终"),
    WITHDRAWAL("撤回确认", "回"),
    APPROVAL("同意的决定", "准"),
    REJECTION("不同意的决定", "不准"),
    /** 行政许可法 第三十九条: the licence with the organ's seal; it carries the name of the item's result. */
    LICENCE("证件", "证"),
    SUMMARY("结果汇总", "汇"),
    /** 消防法 第五十八条: what is not as committed is to be put right. */
    RECTIFICATION("责令改正", "改"),
    /** 行政许可法 第七条: told before, with the right to be heard. */
    REVOCATION_NOTICE("拟撤销的告知", "拟撤"),
    /** Heard, and not revoked. */
    REVOCATION_KEPT("不予撤销的告知", "不撤"),
    REVOCATION("撤销的决定", "撤");

    private final String label;
    private final String word;

    DocumentKind(String label, String word) {
        this.label = label;
        this.word = word;
    }

    /** @return what kind of paper it is, in Chinese; what it is called says the law of its procedure */
    public String label() {
        return label;
    }

    /** @return the word before 字 in its numbers */
    public String word() {
        return word;
    }

    public String template() {
        return "document/" + name().toLowerCase(Locale.ROOT);
    }

    /** @return true for decisions and licences: they name the holder in full and carry the organ's own seal (第三十九条) */
    public boolean isDecision() {
        return switch (this) {
            case APPROVAL, REJECTION, LICENCE, SUMMARY, RECTIFICATION, REVOCATION_NOTICE, REVOCATION_KEPT, REVOCATION ->
                true;
            default -> false;
        };
    }

    /**
     * @param use what its special seal is called besides its name
     * @return the seal put on it: the organ's own on decisions, its special one before (第三十二条第二款)
     */
    public String sealOf(String organ, String use) {
        return isDecision() ? organ : organ + use;
    }
}
