package org.tongban.portal.api.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.tongban.cases.intake.Receipt;

/** What the applicant gets on submitting. */
@Schema(description = "收件回执")
public record ReceiptView(
        @Schema(description = "办件编号", example = "20261123-32405-271828")
        String caseNumber,

        @Schema(description = "查询码，与办件编号一起查询和办理，请保密", example = "7KQ2M9XA")
        String queryCode,

        @Schema(description = "还没有提交的材料", example = "[\"保证食品安全的规章制度目录清单\"]")
        List<String> missing) {

    public static ReceiptView of(Receipt receipt) {
        return new ReceiptView(receipt.caseNumber(), receipt.queryCode(), receipt.missing());
    }
}
