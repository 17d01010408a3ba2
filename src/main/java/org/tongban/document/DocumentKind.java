package org.tongban.document;

import java.util.Locale;

/** The papers the hall issues. Each kind has its own running numbers, a template and the seal the law asks for. */
public enum DocumentKind {
    /** What was handed in, and when. */
    RECEIPT("材料接收凭证", "收"),
    /** 行政许可法 第三十二条第二款: acceptance is given in writing, with the organ's special seal and the date. */
    ACCEPTANCE("受理通知书", "受"),
    /** 国办发〔2020〕42号: what the organ tells and the applicant commits to. */
    COMMITMENT("告知承诺书", "诺"),
    /** 行政许可法 第三十二条第一款第四项: everything to correct, told once. */
    CORRECTION("一次性告知书", "补"),
    /** 行政许可法 第三十二条第二款: refusal to accept is given in writing, too. */
    REFUSAL("不予受理通知书", "不受"),
    REMINDER("补交材料提醒", "催"),
    /** 行政许可法 第四十五条: the applicant is told in writing how long a special procedure takes. */
    SPECIAL_PROCEDURE("特别程序告知书", "特"),
    LAPSE("终止办理告知书", "终"),
    WITHDRAWAL("撤回申请确认书", "回"),
    /** 行政许可法 第三十八条第一款. Registrations and other acts carry a title of their own. */
    APPROVAL("准予行政许可决定书", "准"),
    /** 行政许可法 第三十八条第二款. */
    REJECTION("不予行政许可决定书", "不准"),
    /** 行政许可法 第三十九条: the licence with the organ's seal; it carries the name of the item's result. */
    LICENCE("许可证件", "证"),
    SUMMARY("“一件事”办理结果汇总", "汇"),
    /** 消防法 第五十八条: what is not as committed is to be put right; it carries the name that the item's entry gives it. */
    RECTIFICATION("责令限期改正通知书", "改"),
    /** 行政许可法 第七条: told before, with the right to be heard. */
    REVOCATION_NOTICE("拟撤销行政许可告知书", "拟撤"),
    /** Heard, and not revoked. */
    REVOCATION_KEPT("不予撤销告知书", "不撤"),
    /** 行政许可法 第六十九条. */
    REVOCATION("撤销行政许可决定书", "撤");

    private final String title;
    private final String word;

    DocumentKind(String title, String word) {
        this.title = title;
        this.word = word;
    }

    /** @return the usual Chinese title; a single paper may carry a more exact one */
    public String title() {
        return title;
    }

    /** @return the word before 字 in its numbers */
    String word() {
        return word;
    }

    String template() {
        return "document/" + name().toLowerCase(Locale.ROOT);
    }

    /** @return true for decisions and licences: they name the holder in full and carry the organ's own seal (第三十九条) */
    boolean isDecision() {
        return switch (this) {
            case APPROVAL, REJECTION, LICENCE, SUMMARY, RECTIFICATION, REVOCATION_NOTICE, REVOCATION_KEPT, REVOCATION ->
                true;
            default -> false;
        };
    }

    /** @return the seal put on it: the organ's own on decisions, its special one before (第三十二条第二款) */
    String sealOf(String organ) {
        return isDecision() ? organ : organ + "政务服务专用章";
    }
}
