package org.tongban.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongban.document.content.DocumentKind;
import org.tongban.document.content.HallSettings;

/**
 * A sheet nobody has filled in yet: answers what the commitment letter's template asks a {@link Sheet}, with blanks for
 * all that a case brings. It bears no number and no seal.
 */
record Specimen(String title, String offeringName, String organ, HallSettings hall) {

    private static final String BLANK = "＿＿＿＿＿＿";

    public DocumentKind kind() {
        return DocumentKind.COMMITMENT;
    }

    public String number() {
        return "（示范文本）";
    }

    public String caseNumber() {
        return BLANK;
    }

    public String applicantLine() {
        return "%s（公民身份号码或者统一社会信用代码：%s）".formatted(BLANK, BLANK);
    }

    public String committing() {
        return BLANK;
    }

    public List<Seal> seals() {
        return List.of();
    }

    public String date() {
        return "＿＿年＿＿月＿＿日";
    }

    @Nullable
    public String phone() {
        return hall.phone();
    }
}
